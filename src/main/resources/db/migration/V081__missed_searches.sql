-- Searches that found nothing. Until a text was asked for often enough there is only a keyed fingerprint of it, counted by
-- day (docs/decisions/0027).
create table missed_count (
    fingerprint varchar(64) not null,
    counted_on date not null,
    times integer not null,
    primary key (fingerprint, counted_on)
);
create index missed_count_day on missed_count (counted_on);

create sequence missed_search_seq start with 1 increment by 50;
create table missed_search (
    id bigint primary key,
    fingerprint varchar(64) not null unique,
    -- empty once an editor had it erased: then it is not kept again
    text varchar(80) not null,
    text_key varchar(80) not null,
    first_day date not null,
    last_day date not null,
    days integer not null,
    times bigint not null,
    state varchar(20) not null,
    note varchar(500) not null,
    decided_at timestamp(6) with time zone,
    -- no reference: the person may be deleted
    decided_by bigint,
    version bigint not null
);
create index missed_search_state on missed_search (state, times);
create index missed_search_day on missed_search (last_day);
