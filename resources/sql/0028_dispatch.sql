-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which entries speak of who follows an incident or goes there; and technicians who do not work here any more.

create index entry_handover on entry (incident, seq) where handover_act is not null;
create table retirement (
    technician text primary key,
    at bigint not null,
    author text not null
);
