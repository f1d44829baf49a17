create sequence review_case_seq start with 1 increment by 50;
create table review_case (
    id bigint primary key,
    subject varchar(30) not null,
    subject_id bigint not null,
    revision integer not null,
    content_hash varchar(64) not null,
    organization_id bigint not null references organization,
    title varchar(200) not null,
    permission_to_decide varchar(40) not null,
    state varchar(20) not null,
    submitted_by bigint not null references account,
    submitted_at timestamp(6) with time zone not null,
    decided_by bigint references account,
    decided_at timestamp(6) with time zone,
    note varchar(2000),
    version bigint not null
);
create index review_case_subject on review_case (subject, subject_id);
create index review_case_open on review_case (state, permission_to_decide, submitted_at);
