-- What editors put first for a text that people search.
create sequence pinned_query_seq start with 1 increment by 50;
create table pinned_query (
    id bigint primary key,
    text varchar(120) not null,
    -- without marks, case and punctuation: what a search is compared with
    text_key varchar(120) not null unique,
    -- public ids, best first, one a line
    things varchar(1000) not null,
    first_day date,
    last_day date,
    note varchar(300) not null,
    updated_at timestamp(6) with time zone not null,
    -- no reference: the person may be deleted
    updated_by bigint not null,
    version bigint not null
);

create table pinned_query_history (
    id bigint not null,
    revision_id bigint not null references history_revision,
    revision_type smallint not null,
    text varchar(120),
    things varchar(1000),
    first_day date,
    last_day date,
    note varchar(300),
    primary key (id, revision_id)
);
