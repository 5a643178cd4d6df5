-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which hand-over an entry offers or answers, and which visit it is about; where a technician starts from, and what an hour costs.

alter table entry add column handover_act text;
alter table entry add column visit_act text;
alter table technician add column latitude double precision;
alter table technician add column longitude double precision;
alter table technician add column cost_per_hour bigint not null default 0;
