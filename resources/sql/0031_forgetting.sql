-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was forgotten because a customer asked for it: that it was, by whom and when, and for each entry the hash under which it was written.
-- What comes after it in its chain stands on that hash; the other one is over what is left of it, so that a check tells forgetting from tampering.

create table redaction (
    number bigint primary key,
    customer text not null,
    incident text not null,
    entry text not null unique,
    entry_hash text not null,
    content_hash text not null,
    made_by text not null,
    made_at bigint not null,
    -- SHA-256 over the row before and every column above
    hash text not null
);
-- @append_only redaction
create index redaction_incident on redaction (incident);

create table forgotten_customer (
    customer text primary key,
    made_by text not null,
    made_at bigint not null
);
-- @append_only forgotten_customer

-- Drafts that went with a customer: a desk that still has one in a file does not bring it back.
create table forgotten_draft (
    draft text primary key
);
