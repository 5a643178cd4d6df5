-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a customer's page shows beside the name, and the order of the list of equipment.

alter table customer add column tax_number text not null default '';
alter table customer add column preferred_channel text not null default '';
alter table customer add column reachable text not null default '';
create index equipment_serial on equipment (serial collate binary, id);
