-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was told at a desk and not yet dealt with, so that closing or killing the program does not take it away.

-- The moment of the first notice that was told since nothing stood there any more; null: nothing stands.
alter table last_look add column unread_since bigint;

create index notice_shown on notice (shown_at);
