-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person said about what an entry settles, and the mark that it left on the commitment.

alter table entry add column settling text;
alter table commitment add column choice text;
