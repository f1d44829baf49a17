-- Classes and pupils of a school by school year and grade, each with the day it was counted on and where it comes from.
create sequence school_year_seq start with 1 increment by 50;
create table school_year (
    id bigint primary key,
    organization_id bigint not null references organization,
    -- 2026 for 2026–2027
    start_year integer not null,
    as_of date not null,
    source varchar(300) not null,
    approximate boolean not null,
    classes integer not null,
    pupils integer not null,
    -- the grades in short, "GRADE_6 4/160, …": for the history
    told varchar(1000) not null,
    version bigint not null,
    unique (organization_id, start_year)
);
create table school_year_grade (
    school_year_id bigint not null references school_year,
    grade varchar(20) not null,
    classes integer not null,
    pupils integer not null,
    primary key (school_year_id, grade)
);
create table school_year_history (
    id bigint not null,
    revision_id bigint not null references history_revision,
    revision_type smallint not null,
    organization_id bigint,
    start_year integer,
    as_of date,
    source varchar(300),
    approximate boolean,
    classes integer,
    pupils integer,
    told varchar(1000),
    primary key (id, revision_id)
);
create index school_year_history_of on school_year_history (organization_id);
