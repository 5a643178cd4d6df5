-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person has begun to write and not saved yet; the row goes with the entry or the incident that it becomes.

create table draft (
    id text primary key,
    person text not null,
    what text not null,
    incident text references incident (id),
    body text not null,
    at bigint not null
);
create index draft_person on draft (person, at);
