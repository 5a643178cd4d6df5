-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who changed which field of an incident, when, and what stood there before. And what the page of an incident asks about its neighbours.

create table field_change (
    incident text not null references incident (id),
    number bigint not null,
    field text not null,
    was text not null,
    became text not null,
    author text not null,
    changed_at bigint not null,
    entry text,
    primary key (incident, number)
);
-- @append_only field_change

create index incident_of_equipment on incident (equipment, occurred_at) where equipment is not null;
create index incident_of_customer_by_age on incident (customer, open, occurred_at);
