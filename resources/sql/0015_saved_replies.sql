-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words that are written often, of one person or of everybody; and what a person taught the spelling.

create table saved_reply (
    id text primary key,
    title text not null collate binary,
    body text not null,
    person text not null,
    uses bigint not null,
    changed_at bigint not null,
    version bigint not null
);

create table own_word (
    person text not null,
    language text not null,
    word text not null collate binary,
    primary key (person, language, word)
);
