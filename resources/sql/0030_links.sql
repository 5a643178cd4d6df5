-- SPDX-License-Identifier: GPL-3.0-or-later
-- Links between incidents, and which incident lives on in another. A row is never taken away: undone, it says by whom and when.
-- The entries are those by which a merge stands in both timelines.

create table link (
    id text primary key,
    from_incident text not null references incident (id),
    to_incident text not null references incident (id),
    kind text not null,
    made_at bigint not null,
    made_by text not null,
    from_entry text,
    to_entry text,
    undone_at bigint,
    undone_by text not null
);
create index link_from on link (from_incident, kind);
create index link_to on link (to_incident, kind);
create unique index link_standing on link (from_incident, to_incident, kind) where undone_at is null;
create unique index link_merged_once on link (from_incident) where kind = 'merged_into' and undone_at is null;
