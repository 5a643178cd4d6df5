-- SPDX-License-Identifier: GPL-3.0-or-later
-- A place may have hours of its own; an incident keeps what promised its calendar. Those from before had it by hand.

alter table site add column calendar text not null default '';
alter table incident add column calendar_source text not null default 'hand';
