-- SPDX-License-Identifier: GPL-3.0-or-later
-- Communiqués: one message to many about the same thing, its versions, and how far each has come with every recipient.

create table communique (
    id text primary key,
    title text not null,
    state text not null,
    version bigint not null,
    affected text not null,
    started_at bigint not null,
    next_update bigint,
    ended_at bigint,
    created_at bigint not null,
    author text not null
);
create index communique_state on communique (state, created_at);

create table communique_version (
    communique text not null references communique (id),
    number bigint not null,
    all_clear boolean not null,
    what text not null,
    why text not null,
    measures text not null,
    technical text not null,
    next_update bigint,
    author text not null,
    at bigint not null,
    primary key (communique, number)
);

create table communique_recipient (
    id text primary key,
    communique text not null references communique (id),
    customer text not null,
    contact text,
    channel text not null,
    incident text,
    source text not null,
    state text not null,
    version bigint not null,
    entry text,
    at bigint,
    attempts bigint not null,
    problem text not null
);
create index communique_recipient_state on communique_recipient (communique, state, id);
create index communique_recipient_incident on communique_recipient (incident) where incident is not null;
