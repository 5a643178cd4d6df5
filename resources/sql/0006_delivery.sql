-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is told, and when: stand-ins, quiet hours, and when a desk last looked at its clock.

-- A notice that went to somebody in the owner's place names both, and until when the owner is away.
alter table notice add column person text not null default '';
alter table notice add column stands_for text not null default '';
alter table notice add column away_until bigint;

-- What a person asks of their notices, by their name without accents and in lower case.
create table habits (
    id text primary key,
    name text not null,
    zone text not null,
    quiet text,
    days_off text not null
);

-- When a desk was last seen running: what came due since then was not shown by it.
create table last_look (
    desk text primary key,
    at bigint not null
);
