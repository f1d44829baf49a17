create sequence area_seq start with 1 increment by 50;
create table area (
    id bigint primary key,
    code varchar(20) not null,
    valid_from date not null,
    valid_to date,
    name varchar(120) not null,
    full_name varchar(160) not null,
    english_name varchar(160) not null,
    kind varchar(20) not null,
    slug varchar(120) not null,
    parent_code varchar(20),
    is_demo boolean not null,
    unique (code, valid_from)
);

create sequence organization_seq start with 1 increment by 50;
create table organization (
    id bigint primary key,
    code varchar(60) not null unique,
    name varchar(200) not null,
    english_name varchar(200) not null,
    kind varchar(30) not null,
    parent_id bigint references organization,
    area_id bigint references area,
    -- ids from the root down, "/1/7/": an organization and all below it share a prefix
    path varchar(500) not null,
    valid_from date not null,
    valid_to date,
    is_demo boolean not null
);
create index organization_path on organization (path);

create sequence account_seq start with 1 increment by 50;
create table account (
    id bigint primary key,
    username varchar(60) not null unique,
    display_name varchar(120) not null,
    password_hash varchar(200) not null,
    organization_id bigint not null references organization,
    enabled boolean not null,
    is_demo boolean not null,
    created_at timestamp(6) with time zone not null,
    version bigint not null
);
create table account_grant (
    account_id bigint not null references account,
    role varchar(30) not null,
    organization_id bigint not null references organization,
    primary key (account_id, role, organization_id)
);
