-- SPDX-License-Identifier: GPL-3.0-or-later
-- Missed calls of which somebody was told, and what taking a call changed of other calls, so that it can be taken back.

create table call_notice (
    call text primary key,
    person text not null,
    desk text not null,
    stands_for text not null,
    away_until bigint,
    shown_at bigint not null,
    unread boolean not null
);
create index call_notice_unread on call_notice (shown_at) where unread;

create table call_effect (
    call text not null,
    other text not null,
    customer text,
    contact text,
    linked boolean not null,
    settled boolean not null,
    primary key (call, other)
);
