-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a filter asks of open incidents, in one small index: which of those that hold a word are open, and which few of all the open ones
-- wait for the customer, say, is known without looking at a row.

create index incident_open_facts on incident (id, state, waiting_on, ball, priority, channel, kind) where open = true;
-- The tags that are in use, which the filter offers.
create index incident_open_tags on incident (tags) where open = true and tags <> '[]';
