-- Which public material cites which document. One indexed look-up answers "who cites this".
create sequence published_citation_seq start with 1 increment by 50;
create table published_citation (
    id bigint primary key,
    material_id bigint not null references published_material,
    place integer not null,
    document_id bigint not null references official_document,
    part varchar(120) not null,
    -- the document, or a part of it, lapsed and nobody has looked at the material since
    to_review boolean not null,
    unique (material_id, place)
);
create index published_citation_document on published_citation (document_id, to_review);

-- What lapsed, when the material came to be looked at again for it, and what came of that. Kept for good.
create sequence citation_review_seq start with 1 increment by 50;
create table citation_review (
    id bigint primary key,
    material_id bigint not null references material,
    document_id bigint not null references official_document,
    partly boolean not null,
    since date not null,
    opened_at timestamp(6) with time zone not null,
    outcome varchar(20),
    closed_at timestamp(6) with time zone,
    closed_by bigint,
    note varchar(1000)
);
create index citation_review_material on citation_review (material_id, opened_at);
create index citation_review_open on citation_review (document_id, closed_at);

alter table published_material add column to_review boolean default false not null;
create index published_material_review on published_material (to_review, organization_id);
