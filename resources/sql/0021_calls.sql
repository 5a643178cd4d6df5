-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls, answered or not: who rang, who took it, what became of it, and whom a missed one owes a call.

create table call (
    id text primary key,
    direction text not null,
    number text not null,
    e164 text not null,
    last_nine text not null,
    line text not null,
    started_at bigint not null,
    answered_at bigint,
    ended_at bigint,
    taken_by text not null,
    outcome text not null,
    caller text not null,
    contact text,
    customer text,
    incident text,
    entry text,
    call_back_to text not null,
    call_back_by bigint,
    called_back_at bigint,
    called_back_by text not null,
    notes text not null
);
create index call_started on call (started_at, id);
create index call_last_nine on call (last_nine, started_at);
create index call_owed on call (call_back_by, id) where call_back_by is not null and called_back_at is null;
create index call_customer on call (customer) where customer is not null;
create index call_contact on call (contact) where contact is not null;
create index call_incident on call (incident) where incident is not null;

-- What is near: an address is looked up by its postal code.
create index site_postal on site (postal_code, id);
create index incident_site on incident (site, occurred_at);
