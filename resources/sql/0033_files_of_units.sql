-- SPDX-License-Identifier: GPL-3.0-or-later
-- Photographs of a unit of equipment, and other files about it. Their contents are kept as those of entries are.

create table unit_file (
    id text primary key,
    -- No references: a unit that was removed can be brought back, with what was known of it.
    equipment text not null,
    customer text not null,
    name text not null,
    caption text not null,
    media_type text not null,
    sha256 text not null references blob (sha256),
    size bigint not null,
    added_by text not null,
    added_at bigint not null,
    -- made by the store; when it was taken off, from which moment on it may go
    hash text not null,
    removed_at bigint
);
create index unit_file_equipment on unit_file (equipment);
create index unit_file_customer on unit_file (customer);
create index unit_file_blob on unit_file (sha256);
