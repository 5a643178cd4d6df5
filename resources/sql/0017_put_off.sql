-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is put off, or waits until a day, are few among many: a list of them need not look at the others.

create index commitment_put_off on commitment (incident) where status = 'open' and hold is not null;
create index incident_waits_until on incident (waiting_until) where open = true and waiting_until is not null;
-- What rules made today, for the foot of the window.
create index commitment_since on commitment (since, id);
