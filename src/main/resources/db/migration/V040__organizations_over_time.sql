-- Organizations over time: the names they had, where they stood, what became of them; schools by level.
alter table organization add column version bigint default 0 not null;
-- name and code without marks, for filters and sorting
alter table organization add column folded_name varchar(280) default '' not null;
-- of a school, "|PRIMARY|LOWER_SECONDARY|"
alter table organization add column levels varchar(120) default '' not null;
-- why a school answers to somebody else than the rule says
alter table organization add column superior_reason varchar(500);
alter table organization add column successor_id bigint references organization;
create index organization_parent on organization (parent_id);
create index organization_area on organization (area_id);
create index organization_successor on organization (successor_id);
create index organization_folded on organization (folded_name, id);

create table organization_name (
    organization_id bigint not null references organization,
    valid_from date not null,
    name varchar(200) not null,
    english_name varchar(200) not null,
    primary key (organization_id, valid_from)
);
insert into organization_name (organization_id, valid_from, name, english_name)
    select id, valid_from, name, english_name from organization;

create sequence organization_event_seq start with 1 increment by 50;
create table organization_event (
    id bigint primary key,
    organization_id bigint not null references organization,
    kind varchar(20) not null,
    happened_on date not null,
    basis varchar(500) not null,
    from_id bigint references organization,
    to_id bigint references organization,
    recorded_at timestamp(6) with time zone not null,
    -- no reference: the person may be deleted, what happened stays
    recorded_by bigint
);
create index organization_event_of on organization_event (organization_id, happened_on);

create table organization_history (
    id bigint not null,
    revision_id bigint not null references history_revision,
    revision_type smallint not null,
    code varchar(60),
    name varchar(200),
    english_name varchar(200),
    kind varchar(30),
    parent_id bigint,
    area_id bigint,
    levels varchar(120),
    superior_reason varchar(500),
    valid_from date,
    valid_to date,
    successor_id bigint,
    is_demo boolean,
    primary key (id, revision_id)
);
-- What was there before history began counts as added now; a negative number is never given by the sequence.
insert into history_revision (id, at) select -40, current_timestamp where exists (select 1 from organization);
insert into organization_history (id, revision_id, revision_type, code, name, english_name, kind, parent_id, area_id, levels,
        valid_from, valid_to, is_demo)
    select id, -40, 0, code, name, english_name, kind, parent_id, area_id, levels, valid_from, valid_to, is_demo
    from organization;
