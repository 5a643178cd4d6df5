-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Runs as it stands on SQLite and PostgreSQL; README.md says what may be written here.

create table customer (
    id text primary key,
    name text not null,
    contract text not null,
    calendar text not null,
    language text not null,
    notes text not null,
    search text collate binary not null
);
create index customer_search on customer (search, id);

create table contact (
    id text primary key,
    customer text not null references customer (id),
    name text not null,
    role text not null,
    phones text not null,
    mails text not null,
    preferred_channel text not null,
    language text not null,
    technical_text boolean not null
);
create index contact_customer on contact (customer);

create table site (
    id text primary key,
    customer text not null references customer (id),
    name text not null,
    address text not null,
    postal_code text not null,
    latitude double precision,
    longitude double precision,
    zone text not null,
    access text not null
);
create index site_customer on site (customer);

create table equipment (
    id text primary key,
    customer text not null references customer (id),
    site text references site (id),
    kind text not null,
    brand text not null,
    model text not null,
    serial text not null,
    installed_on text,
    warranty_from text,
    warranty_to text,
    warranty_by text not null,
    warranty_extended_by text not null,
    maintenance_contract text not null,
    protocol text not null
);
create index equipment_customer on equipment (customer);

create table technician (
    id text primary key,
    name text not null,
    collaborator boolean not null,
    skills text not null,
    brands text not null,
    base text not null,
    area text not null,
    calendar text not null,
    phone text not null,
    search text collate binary not null
);
create index technician_search on technician (search, id);

-- The last number given in each year.
create table incident_number (
    year bigint primary key,
    last bigint not null
);

create table incident (
    id text primary key,
    number text collate binary not null,
    title text not null,
    kind text not null,
    assistance text not null,
    customer text not null references customer (id),
    contacts text not null,
    site text references site (id),
    equipment text references equipment (id),
    channel text,
    occurred_at bigint not null,
    recorded_at bigint not null,
    urgency text not null,
    impact text not null,
    priority text not null,
    priority_reason text not null,
    state text not null,
    waiting_on text not null,
    waiting_until bigint,
    owner text references technician (id),
    technicians text not null,
    calendar text not null,
    tags text not null,
    solution text not null,
    cause text not null,
    parent text references incident (id),
    external_ref text not null,
    version bigint not null,
    next_due bigint,
    next_rule text not null,
    silent_since bigint,
    ball text not null,
    -- made by the store: sort keys, the text to search in, the end of the chain of entries
    open boolean not null,
    due_order bigint not null,
    search text not null,
    entry_count bigint not null,
    entry_head text not null
);
create unique index incident_by_number on incident (number);
create unique index incident_external_ref on incident (external_ref) where external_ref <> '';
create index incident_queue on incident (open, due_order, number);
create index incident_owner on incident (owner, open, due_order, number);
create index incident_customer on incident (customer);

create table entry (
    id text primary key,
    incident text not null references incident (id),
    seq bigint not null,
    kind text not null,
    direction text not null,
    channel text,
    channel_assumed boolean not null,
    outcome text,
    audience text not null,
    facts text not null,
    tells text not null,
    promise text,
    state_change text,
    author text not null,
    contact text,
    occurred_at bigint not null,
    recorded_at bigint not null,
    duration_ms bigint not null,
    customer_text text not null,
    team_text text not null,
    supersedes text,
    refers_to text,
    automatic boolean not null,
    external_ref text not null,
    -- SHA-256, in hexadecimal, over the hash of the entry before and every column above
    hash text not null,
    unique (incident, seq)
);
-- @append_only entry

create table commitment (
    id text collate binary primary key,
    incident text not null references incident (id),
    rule text not null,
    rule_version bigint not null,
    subject text not null,
    what text not null,
    opened_by text not null,
    since bigint not null,
    due bigint,
    channel text not null,
    status text not null,
    settled_by text,
    settled_at bigint,
    channel_assumed boolean not null,
    missed boolean not null,
    steps text not null,
    -- made by the store: place within its incident, sort key, moments of the first and the last step
    place bigint not null,
    due_order bigint not null,
    first_at bigint,
    last_at bigint
);
create index commitment_incident on commitment (incident, place);
create index commitment_due on commitment (due_order, id) where status = 'open';
create index commitment_steps on commitment (first_at, id, last_at) where status = 'open';

create table reminder (
    commitment text collate binary not null references commitment (id),
    step bigint not null,
    recipient text not null,
    incident text not null references incident (id),
    at bigint not null,
    shown_at bigint not null,
    primary key (commitment, step, recipient)
);

create table document (
    name text primary key,
    json text not null
);
