-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has which incident open, on a database that several desks share: a row for each running desk that is on one. It renews its row while
-- it runs and takes it away when it leaves; what is not renewed any more counts as gone, and is swept.

create table presence (
    desk text primary key,
    person text not null,
    incident text not null,
    doing text not null,
    since bigint not null,
    seen_at bigint not null
);
