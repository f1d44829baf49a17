-- Expert opinions on what a material claims about health or law, bound to the frozen text by its hash.
create sequence opinion_request_seq start with 1 increment by 50;
create table opinion_request (
    id bigint primary key,
    material_id bigint not null references material,
    organization_id bigint not null references organization,
    title varchar(200) not null,
    revision integer not null,
    revision_hash varchar(64) not null,
    claim varchar(20) not null,
    note varchar(2000) not null,
    requested_by bigint not null,
    requested_at timestamp(6) with time zone not null,
    state varchar(20) not null,
    version bigint not null
);
create index opinion_request_of on opinion_request (material_id);
create index opinion_request_open on opinion_request (state, requested_at);

create sequence expert_opinion_seq start with 1 increment by 50;
create table expert_opinion (
    id bigint primary key,
    request_id bigint not null references opinion_request,
    material_id bigint not null references material,
    revision integer not null,
    revision_hash varchar(64) not null,
    claim varchar(20) not null,
    verdict varchar(30) not null,
    text varchar(4000) not null,
    given_by bigint not null,
    given_at timestamp(6) with time zone not null,
    -- the unit as it was called on that day
    organization varchar(200) not null,
    named boolean not null
);
create index expert_opinion_of on expert_opinion (material_id);
create index expert_opinion_by on expert_opinion (given_by);

alter table published_material add column claims varchar(60) default '' not null;
alter table published_material add column opinions varchar(20000) default '[]' not null;
