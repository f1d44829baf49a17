-- What a person last printed of the days ahead, so that the next sheet shows what has changed since.
create sequence look_ahead_print_seq start with 1 increment by 50;
create table look_ahead_print (
    id bigint primary key,
    account_id bigint not null references account on delete cascade,
    -- which of the days ahead: a hash of what the view was narrowed to
    scope varchar(64) not null,
    span integer not null,
    first_day date not null,
    -- what lies later was not on the sheet
    last_day date not null,
    printed_at timestamp(6) with time zone not null,
    unique (account_id, scope, span)
);
create table look_ahead_print_line (
    print_id bigint not null references look_ahead_print on delete cascade,
    line_key varchar(80) not null,
    first_day date not null,
    last_day date not null,
    hash varchar(64) not null,
    -- the cells as they were read, for showing what they said
    shown varchar(8000) not null,
    primary key (print_id, line_key)
);

-- The secret address of a person's calendar feed, known by the hash of its token, and whether they want mails.
create table look_ahead_feed (
    account_id bigint primary key references account on delete cascade,
    token_hash varchar(64) unique,
    made_at timestamp(6) with time zone,
    digest boolean not null,
    -- ISO week of the last digest, 2026-W23: one a week, however often the job runs
    digest_week varchar(8),
    version bigint not null
);
