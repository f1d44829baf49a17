create sequence neighbourhood_seq start with 1 increment by 50;
create table neighbourhood (
    id bigint primary key,
    area_id bigint not null references area,
    kind varchar(20) not null,
    name varchar(120) not null,
    -- equal names have equal keys, wherever their tone marks stand
    name_key varchar(200) not null,
    folded_name varchar(120) not null,
    -- numbers in it have leading zeros: 2 comes before 10
    sort_name varchar(200) not null,
    valid_from date not null,
    valid_to date,
    ending varchar(20),
    basis varchar(300) not null,
    version bigint not null
);
create index neighbourhood_name on neighbourhood (area_id, name_key);
create index neighbourhood_order on neighbourhood (sort_name, id);

create table neighbourhood_history (
    id bigint not null,
    revision_id bigint not null references history_revision,
    revision_type smallint,
    area_id bigint,
    kind varchar(20),
    name varchar(120),
    valid_from date,
    valid_to date,
    ending varchar(20),
    basis varchar(300),
    primary key (id, revision_id)
);

create sequence neighbourhood_succession_seq start with 1 increment by 50;
create table neighbourhood_succession (
    id bigint primary key,
    predecessor_id bigint not null references neighbourhood,
    successor_id bigint not null references neighbourhood,
    unique (predecessor_id, successor_id)
);
create index neighbourhood_succession_successor on neighbourhood_succession (successor_id);
