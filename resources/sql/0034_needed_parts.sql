-- SPDX-License-Identifier: GPL-3.0-or-later
-- The parts that a visit needs, and which of them are there.

alter table visit add column needed_parts text not null default '[]';
