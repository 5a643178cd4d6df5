-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an entry does to an escalation, a replacement, a loan and the like; and how each of them stands, so that a list of them needs no log.

alter table entry add column aftersales text;
create table matter (
    id text primary key,
    incident text not null references incident (id),
    kind text not null,
    open boolean not null,
    due bigint,
    unit text,
    standing text not null,
    told_at bigint not null
);
create index matter_incident on matter (incident);
create index matter_open on matter (kind, open, due, id);
create index matter_unit on matter (unit) where unit is not null;
