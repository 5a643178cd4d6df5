-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which incidents bear a tag, with all that a list is sorted by: what bears one is known, counted and sorted without looking at the rows
-- of the incidents, which are wide. A tag stands here as core/storage/tags.cpp compares it.

create table incident_tag (
    incident text not null references incident (id),
    tag text not null,
    open boolean not null,
    number text collate binary not null,
    due_order bigint not null,
    priority text not null,
    silent_since bigint,
    waiting_since bigint,
    last_activity bigint,
    customer text not null,
    owner text,
    primary key (incident, tag)
);
create index incident_tag_lists on incident_tag (tag, open, due_order, number, priority, silent_since, waiting_since, last_activity, customer, owner, incident);

-- How many have been silent, or wait, for so long is counted from the index alone, where it holds the column beside the expression.
drop index incident_by_silence;
create index incident_by_silence on incident (open, (coalesce(silent_since, 9223372036854775807)), number, silent_since);
drop index incident_by_waiting;
create index incident_by_waiting on incident (open, (coalesce(waiting_since, 9223372036854775807)), number, waiting_since);
-- @statistics incident

-- @fill_tags
