-- SPDX-License-Identifier: GPL-3.0-or-later
-- What full-text search reads. The words stand here as core/model/searchwords.h makes them: lower case, without accents, letters and
-- digits with single spaces between, the same in both databases.

-- Number, title, tags and customer of an incident; doc grows with each, so that the newest are found first.
create table search_incident (
    doc integer primary key,
    incident text not null unique references incident (id),
    words text not null
);

-- The texts of an entry; doc is its incident's doc * 65536 + seq, which says whose it is without looking.
create table search_entry (
    doc integer primary key,
    words text not null
);

-- Customers, contacts, sites and equipment.
create table search_party (
    doc integer primary key,
    id text not null unique,
    kind text not null,
    customer text not null,
    words text not null
);

-- The index over them, and the words of what is there already.
-- @fill_search
