-- SPDX-License-Identifier: GPL-3.0-or-later
-- The company's own name of an incident's state, and since when the customer's words after the solution wait for somebody to say what
-- they are: both follow from the log, and are kept with the incident so that a list need not look into it.

alter table incident add column state_name text not null default '';
alter table incident add column afterword_since bigint;

create index incident_state_name on incident (state_name, open) where state_name <> '';
create index incident_afterword on incident (afterword_since) where afterword_since is not null;

-- Of what is over, and was spoken about since: the desk derives it when it opens the database, as it did in 0013_contact.sql.
update incident set last_activity = null where state in ('solved', 'closed') and exists (
    select 1 from entry e where e.incident = incident.id and e.direction = 'in' and e.audience = 'customer' and not e.automatic and e.seq > 1
        and e.aftersales is null);
