-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which hand-over an entry offers or answers, and which visit it is about.

alter table entry add column handover_act text;
alter table entry add column visit_act text;
