-- Days and spans that officers keep beside those of the program. A removed one stays, so that it can be put back.
create sequence calendar_entry_seq start with 1 increment by 50;
create table calendar_entry (
    id bigint primary key,
    kind varchar(20) not null,
    name varchar(160) not null,
    first_day date not null,
    last_day date not null,
    source varchar(300) not null,
    removed boolean not null,
    version bigint not null
);
create index calendar_entry_days on calendar_entry (first_day, last_day);

create table calendar_entry_history (
    id bigint not null,
    revision_id bigint not null references history_revision,
    revision_type smallint,
    kind varchar(20),
    name varchar(160),
    first_day date,
    last_day date,
    source varchar(300),
    removed boolean,
    primary key (id, revision_id)
);

-- What one unit of something may cost, in đồng. None comes with the program.
create sequence cost_norm_seq start with 1 increment by 50;
create table cost_norm (
    id bigint primary key,
    name varchar(200) not null,
    unit varchar(60) not null,
    -- name, unit and level: of equal ones only one holds on a day
    series_key varchar(300) not null,
    folded_text varchar(510) not null,
    amount bigint not null,
    level varchar(20) not null,
    basis varchar(300) not null,
    -- in the register of official documents; no reference: the basis stands in words
    document_id bigint,
    valid_from date not null,
    valid_to date,
    note varchar(500) not null,
    version bigint not null,
    check (amount >= 0),
    check (valid_to is null or valid_to >= valid_from)
);
create index cost_norm_series on cost_norm (series_key);
create index cost_norm_order on cost_norm (name, id);

create table cost_norm_history (
    id bigint not null,
    revision_id bigint not null references history_revision,
    revision_type smallint,
    name varchar(200),
    unit varchar(60),
    amount bigint,
    level varchar(20),
    basis varchar(300),
    document_id bigint,
    valid_from date,
    valid_to date,
    note varchar(500),
    primary key (id, revision_id)
);

-- Held while norms are written: two that overlap are never written at once.
create table cost_norm_gate (
    id integer primary key
);
insert into cost_norm_gate (id) values (1);
