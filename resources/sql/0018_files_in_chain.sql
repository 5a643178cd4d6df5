-- SPDX-License-Identifier: GPL-3.0-or-later
-- From here on the hash of an entry covers its files, and says so: "2:" stands before it. Entries of before keep theirs.

create index attachment_entry on attachment (entry);
