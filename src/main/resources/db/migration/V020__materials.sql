create sequence material_seq start with 1 increment by 50;
create table material (
    id bigint primary key,
    public_id varchar(120) not null unique,
    organization_id bigint not null references organization,
    created_by bigint references account,
    created_at timestamp(6) with time zone not null,
    updated_by bigint references account,
    updated_at timestamp(6) with time zone not null,
    stage varchar(20) not null,
    publicity varchar(20) not null,
    kind varchar(30) not null,
    title varchar(200) not null,
    folded_title varchar(250) not null,
    content varchar(1000000) not null,
    revision integer not null,
    approved_revision integer,
    publish_at timestamp(6) with time zone,
    import_hash varchar(64),
    forced boolean not null,
    version bigint not null
);
create index material_scope on material (organization_id, updated_at);
create index material_updated on material (updated_at);
create index material_author on material (created_by, stage);

create sequence revision_seq start with 1 increment by 50;
create table revision (
    id bigint primary key,
    material_id bigint not null references material,
    number integer not null,
    content varchar(1000000) not null,
    hash varchar(64) not null,
    author_id bigint references account,
    created_at timestamp(6) with time zone not null,
    unique (material_id, number)
);

create table published_material (
    id bigint primary key references material,
    public_id varchar(120) not null unique,
    slug varchar(120) not null unique,
    organization_id bigint not null references organization,
    kind varchar(30) not null,
    address varchar(160) not null,
    title varchar(200) not null,
    summary varchar(500) not null,
    body varchar(400000) not null,
    text varchar(400000) not null,
    file_text varchar(1000000) not null,
    topics varchar(1000) not null,
    audiences varchar(1000) not null,
    grades varchar(60) not null,
    language varchar(10) not null,
    license varchar(60) not null,
    sources varchar(100000) not null,
    reviewed varchar(300) not null,
    review_after date,
    ends date,
    notice varchar(30) not null,
    revision integer not null,
    revision_hash varchar(64) not null,
    forced boolean not null,
    published_at timestamp(6) with time zone not null,
    published_year integer not null,
    changed_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    withdrawn_reason varchar(1000),
    findable boolean not null,
    version bigint not null
);
create index published_material_newest on published_material (findable, published_at);
create index published_material_ends on published_material (ends);

create table published_file (
    material_id bigint not null references published_material,
    place integer not null,
    name varchar(160) not null,
    title varchar(200) not null,
    hash varchar(64) not null,
    media_type varchar(120) not null,
    size bigint not null,
    primary key (material_id, place)
);
create index published_file_hash on published_file (hash);
