-- SPDX-License-Identifier: GPL-3.0-or-later
-- The orders of the queue besides what is due next, so that a page of it needs no sorting. The expressions are written as in
-- core/storage/queue.cpp.

create index incident_by_open_number on incident (open, number);
create index incident_by_priority on incident (open, (case priority when 'urgent' then 0 when 'high' then 1 when 'normal' then 2 else 3 end), number);
create index incident_by_silence on incident (open, (coalesce(silent_since, 9223372036854775807)), number);
