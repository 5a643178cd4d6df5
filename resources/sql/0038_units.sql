-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which units are ours to lend, and which unit took the place of another: an entry says so, this answers it for the directory.

create table pool_unit (
    equipment text primary key references equipment (id) on delete cascade
);
create table replaced_unit (
    faulty text primary key references equipment (id) on delete cascade,
    unit text not null references equipment (id) on delete cascade,
    replacement text not null,
    incident text not null,
    replaced_at bigint not null
);
create index replaced_unit_unit on replaced_unit (unit);
create index replaced_unit_replacement on replaced_unit (replacement);
