-- SPDX-License-Identifier: GPL-3.0-or-later
-- Since when the customer waits for an answer, and what happened last: kept with the incident, so that a list need not look into logs.

alter table incident add column waiting_since bigint;
alter table incident add column last_activity bigint;
alter table incident add column last_direction text;

-- What was stored before, as core/rules/advance.cpp finds it. Logs in which an entry takes back or corrects another are left to the desk,
-- which derives them when it opens the database.
create table contact_state (
    incident text primary key,
    waiting_since bigint,
    last_activity bigint not null,
    last_direction text not null
);
insert into contact_state (incident, waiting_since, last_activity, last_direction)
    with heard as (
        select incident, occurred_at, direction,
            direction = 'in' and audience = 'customer' and not automatic and coalesce(outcome, '') <> 'bounced' as asks,
            tells <> '[]' and audience = 'customer' and not automatic and coalesce(outcome, 'sent') in ('reached', 'sent', 'delivered')
                and (direction = 'out' or (direction = 'in' and coalesce(channel, '') in ('phone', 'video', 'in_person'))) as tells,
            supersedes is not null or refers_to is not null as changes,
            row_number() over (partition by incident order by occurred_at, seq) as place,
            count(*) over (partition by incident) as many
        from entry
    ), answered as (
        select incident, max(case when tells and not (direction = 'in' and place = 1) then place else 0 end) as place
        from heard group by incident having max(case when changes then 1 else 0 end) = 0
    )
    select heard.incident, min(case when asks and heard.place > answered.place then occurred_at end), max(case when heard.place = many then occurred_at end),
        max(case when heard.place = many then direction end)
    from heard join answered on answered.incident = heard.incident group by heard.incident;
update incident set waiting_since = (select s.waiting_since from contact_state s where s.incident = incident.id),
    last_activity = (select s.last_activity from contact_state s where s.incident = incident.id),
    last_direction = (select s.last_direction from contact_state s where s.incident = incident.id);
drop table contact_state;

create index incident_underived on incident (id) where last_activity is null;

-- The expressions are written as in core/storage/queue.cpp.
create index incident_by_waiting on incident (open, (coalesce(waiting_since, 9223372036854775807)), number);
create index incident_by_activity on incident (open, (-coalesce(last_activity, 0)), number);

-- An order by names goes along the names, and from each to its incidents.
create index incident_of_customer on incident (customer, open, number);
drop index incident_customer;
create index incident_of_owner on incident (owner, open, number);
