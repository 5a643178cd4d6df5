-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the ledger and the list of silent customers read, so that they need not open the rows.

-- The ledger goes along the moments; the expression is written as in core/storage/ledger.cpp. All that it counts stands in the
-- index, `due` and `settled_at` once more: SQLite before 3.41 does not take an indexed expression for its columns.
create index commitment_ledger on commitment (coalesce(due, settled_at), id, status, missed, rule, incident, due, settled_at);

-- The last contact of a customer over all incidents, and what is open of them.
create index incident_silence on incident (customer, occurred_at, silent_since, channel);
create index incident_open_customer on incident (customer, occurred_at, number, next_due) where open;
