-- SPDX-License-Identifier: GPL-3.0-or-later
-- Visits: when somebody goes to a customer, who was told of it, and what became of it.

create table visit (
    id text primary key,
    incident text not null references incident (id),
    technicians text not null,
    state text not null,
    promised_from bigint,
    promised_to bigint,
    scheduled_from bigint not null,
    scheduled_to bigint not null,
    arrived_at bigint,
    left_at bigint,
    skills text not null,
    brand text not null,
    receiver text,
    receiver_words text not null,
    access text not null,
    cause text,
    cause_words text not null,
    found text not null,
    done text not null,
    parts text not null,
    minutes bigint not null,
    kilometres bigint not null,
    signature text,
    signed_by text not null,
    follow_up boolean not null,
    promise text not null,
    version bigint not null
);
create index visit_incident on visit (incident, scheduled_from);
create index visit_scheduled on visit (scheduled_from, scheduled_to, id);
