-- Classes as they were decided: planning data of the city and of the ward itself. No rates, no places, no counts.
create sequence hotspot_class_seq start with 1 increment by 50;
create table hotspot_class (
    id bigint primary key,
    area_id bigint not null references area,
    level varchar(10) not null,
    decision_number varchar(60) not null,
    decided_on date not null,
    issuer varchar(200) not null,
    valid_from date not null,
    valid_to date,
    note varchar(300) not null,
    -- taken out as a mistake; can be put back
    removed boolean not null,
    version bigint not null,
    updated_at timestamp(6) with time zone not null,
    -- none: the portal itself
    updated_by bigint
);
create index hotspot_class_area on hotspot_class (area_id, valid_from);

create table hotspot_class_history (
    id bigint not null,
    revision_id bigint not null references history_revision,
    revision_type smallint,
    area_id bigint,
    level varchar(10),
    decision_number varchar(60),
    decided_on date,
    issuer varchar(200),
    valid_from date,
    valid_to date,
    note varchar(300),
    removed boolean,
    primary key (id, revision_id)
);
