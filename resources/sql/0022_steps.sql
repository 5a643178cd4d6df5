-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which step of a protocol an entry is about, and how it ended.

alter table entry add column step_act text;
