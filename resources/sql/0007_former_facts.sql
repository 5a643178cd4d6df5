-- SPDX-License-Identifier: GPL-3.0-or-later
-- What rules could ask about an incident until its customer, its owner or itself became another: what happened before is judged by it.

create table former_facts (
    number bigint primary key,
    incident text not null references incident (id),
    until bigint not null,
    kind text not null,
    priority text not null,
    customer text not null,
    contract text not null,
    tags text not null,
    customer_id text not null,
    calendar text not null,
    owner_calendar text not null,
    customer_calendar text not null
);
-- @append_only former_facts
create index former_facts_incident on former_facts (incident, number);
