-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who calls: the numbers of contacts as they are compared. And what a file of customers brought, so that it can be taken back.

create table phone (
    contact text not null,
    place bigint not null,
    customer text not null,
    e164 text not null,
    last_nine text not null,
    primary key (contact, place)
);
create index phone_last_nine on phone (last_nine, contact);
create index phone_customer on phone (customer);

create table import_batch (
    id text primary key,
    file text not null,
    made_at bigint not null,
    made_by text not null,
    undone_at bigint
);

create table import_record (
    batch text not null,
    kind text not null,
    id text not null,
    primary key (batch, kind, id)
);

-- @fill_phones
