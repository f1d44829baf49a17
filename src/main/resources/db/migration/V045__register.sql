-- Official documents: the working rows of officers, and what the public reads of them.
create sequence official_document_seq start with 1 increment by 50;
create table official_document (
    id bigint primary key,
    number varchar(60) not null,
    document_kind varchar(30) not null,
    issuer varchar(160) not null,
    issued_on date,
    in_force_from date,
    -- last day in force
    in_force_to date,
    partly_lapsed_on date,
    partly_lapsed varchar(300) not null,
    subject varchar(500) not null,
    file_name varchar(160),
    file_hash varchar(64),
    file_media_type varchar(120),
    file_size bigint,
    source_url varchar(500) not null,
    verification varchar(20) not null,
    replaced_by bigint references official_document,
    -- ids of entries, shown as a whole
    amended_by varchar(400) not null,
    source varchar(300) not null,
    note varchar(1000) not null,
    to_study boolean not null,
    listed boolean not null,
    slug varchar(120) not null unique,
    -- the number without case, marks, slashes and dashes
    number_key varchar(120) not null,
    natural_key varchar(320) not null unique,
    -- each word with a blank before it: what is typed in a search begins one of them
    words varchar(1200) not null,
    -- day of issue, or long ago
    sorted_on date not null,
    told varchar(20) not null,
    told_at timestamp(6) with time zone,
    seed_key varchar(120) unique,
    seed_hash varchar(64),
    updated_at timestamp(6) with time zone not null,
    -- no reference: the portal itself has none, and a person may be deleted
    updated_by bigint,
    version bigint not null
);
create index official_document_number on official_document (number_key);
create index official_document_sorted on official_document (sorted_on, id);
create index official_document_issuer on official_document (issuer);
create index official_document_lapse on official_document (in_force_to);
create index official_document_partly on official_document (partly_lapsed_on);
create index official_document_replaced on official_document (replaced_by);

create table official_document_history (
    id bigint not null,
    revision_id bigint not null references history_revision,
    revision_type smallint not null,
    number varchar(60),
    document_kind varchar(30),
    issuer varchar(160),
    issued_on date,
    in_force_from date,
    in_force_to date,
    partly_lapsed_on date,
    partly_lapsed varchar(300),
    subject varchar(500),
    file_name varchar(160),
    file_hash varchar(64),
    file_media_type varchar(120),
    file_size bigint,
    source_url varchar(500),
    verification varchar(20),
    replaced_by bigint,
    amended_by varchar(400),
    source varchar(300),
    note varchar(1000),
    to_study boolean,
    listed boolean,
    primary key (id, revision_id)
);

create table public_document (
    id bigint primary key references official_document,
    public_id varchar(140) not null unique,
    slug varchar(120) not null unique,
    address varchar(160) not null,
    -- what the search calls it
    kind varchar(30) not null,
    number varchar(60) not null,
    document_kind varchar(30) not null,
    issuer varchar(160) not null,
    issued_on date,
    in_force_from date,
    in_force_to date,
    partly_lapsed_on date,
    partly_lapsed varchar(300) not null,
    subject varchar(500) not null,
    file_name varchar(160),
    file_hash varchar(64),
    file_media_type varchar(120),
    file_size bigint,
    source_url varchar(500) not null,
    verification varchar(20) not null,
    replaced_by bigint references official_document,
    amended_by varchar(400) not null,
    words varchar(1200) not null,
    sorted_on date not null,
    title varchar(700) not null,
    summary varchar(500) not null,
    text varchar(1000) not null,
    file_text varchar(1000000) not null,
    topics varchar(10) not null,
    audiences varchar(10) not null,
    grades varchar(10) not null,
    language varchar(10) not null,
    published_year integer not null,
    published_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    findable boolean not null,
    version bigint not null
);
create index public_document_newest on public_document (findable, sorted_on, id);
create index public_document_replaced on public_document (replaced_by);
create index public_document_file on public_document (file_hash);
