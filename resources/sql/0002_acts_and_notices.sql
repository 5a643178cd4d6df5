-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people do about commitments; notices by the moment for which they are; the law by its versions.

alter table entry add column commitment_act text;
alter table commitment add column hold text;

-- A notice is known by commitment, moment and recipient: the place of a step changes when a calendar does. It outlives a commitment
-- that is taken back.
create table notice (
    commitment text collate binary not null,
    kind text not null,
    recipient text not null,
    incident text not null references incident (id),
    at bigint not null,
    shown_at bigint not null,
    primary key (commitment, at, recipient)
);
insert into notice (commitment, kind, recipient, incident, at, shown_at)
    select commitment, 'due', recipient, incident, at, shown_at from reminder where true on conflict do nothing;
drop table reminder;

-- The moment of the next notice, made by the store, instead of those of the first and the last step.
alter table commitment add column next_at bigint;
update commitment set next_at = first_at where status = 'open';
drop index commitment_steps;
alter table commitment drop column first_at;
alter table commitment drop column last_at;
create index commitment_next on commitment (next_at, id) where status = 'open';

-- Rules and calendars as they were from a moment on; an edit is a new row. Times of commitments that are open move with it.
create table law (
    version bigint primary key,
    valid_from bigint not null,
    author text not null,
    note text not null,
    rules text not null,
    calendars text not null
);
-- @append_only law
