-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files that belong to entries. A content is kept once, in pieces, so that no value is large and no transaction long.

create table blob (
    sha256 text primary key,
    size bigint not null,
    begun_at bigint not null,
    complete boolean not null
);

create table blob_piece (
    sha256 text not null references blob (sha256),
    place bigint not null,
    bytes bytea not null,
    primary key (sha256, place)
);

-- The entry may still be a draft: its identity is the same then, hence no reference.
create table attachment (
    id text primary key,
    incident text not null references incident (id),
    entry text not null,
    name text not null,
    caption text not null,
    media_type text not null,
    sha256 text not null references blob (sha256),
    size bigint not null,
    added_by text not null,
    added_at bigint not null,
    -- made by the store
    hash text not null
);
create index attachment_incident on attachment (incident);
create index attachment_blob on attachment (sha256);
