-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was written down since somebody left is found without reading every entry.

create index entry_recorded on entry (recorded_at);
