-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lists of incidents under a name: what they are asked for, in which order, and with which columns. Without an owner they are everybody's.

create table saved_view (
    id text primary key,
    name text not null,
    owner text not null,
    filter text not null,
    sort text not null,
    descending boolean not null,
    columns text not null,
    pinned boolean not null,
    version bigint not null,
    -- made by the store: name and owner without accents and in lower case
    name_key text collate binary not null,
    owner_key text collate binary not null,
    unique (owner_key, name_key)
);
