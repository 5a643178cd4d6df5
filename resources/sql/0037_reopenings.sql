-- SPDX-License-Identifier: GPL-3.0-or-later
-- Incidents that were solved or closed and are open again, so that what was closed in false is counted without reading logs.
-- What the entries say is the truth; a reopening that is taken back leaves.

create table reopening (
    entry text primary key,
    incident text not null references incident (id),
    at bigint not null,
    cause text not null,
    false_close boolean not null,
    solver text not null,
    days bigint not null
);
create index reopening_incident on reopening (incident);
create index reopening_at on reopening (false_close, at);
