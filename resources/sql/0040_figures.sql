-- SPDX-License-Identifier: GPL-3.0-or-later
-- What reports count, a row for each incident, so that a dashboard needs neither logs nor commitments. Derived from the log in the transaction
-- that writes it. Times are in milliseconds; lists are lines of core/model/figures.h, since a row for each of their items would be as many
-- rows as there are entries. What lies outside of a period is passed over by its end.

create table figure (
    incident text primary key references incident (id) on delete cascade,
    customer text not null,
    owner text,
    kind text not null,
    began bigint not null,
    ends bigint not null,
    told_at bigint,
    diagnosed_at bigint,
    diagnosed_working bigint not null,
    planned_at bigint,
    planned_working bigint not null,
    solved_at bigint,
    solved_working bigint not null,
    closed_at bigint,
    owed text not null,
    talks text not null,
    waits text not null,
    opinions text not null,
    units text not null
);
create index figure_ends on figure (ends);
create index figure_customer on figure (customer);
create index figure_owner on figure (owner);
-- Those that are not counted yet: what was there before. The first look at reports counts them, in parts.
create table unfigured (
    incident text primary key references incident (id) on delete cascade
);
insert into unfigured (incident) select id from incident;
