-- Documents that units are asked to study (quán triệt) by a day, and each unit's answer.
create sequence reading_assignment_seq start with 1 increment by 50;
create table reading_assignment (
    id bigint primary key,
    document_id bigint not null references official_document,
    due_on date not null,
    remark varchar(500) not null,
    assigned_at timestamp(6) with time zone not null,
    assigned_by bigint not null,
    version bigint not null
);
create index reading_assignment_document on reading_assignment (document_id);

create sequence reading_duty_seq start with 1 increment by 50;
create table reading_duty (
    id bigint primary key,
    assignment_id bigint not null references reading_assignment,
    organization_id bigint not null references organization,
    -- copies, for lists and filters
    document_id bigint not null references official_document,
    due_on date not null,
    organization_name varchar(200) not null,
    folded_name varchar(250) not null,
    studied_on date,
    form varchar(30),
    people integer,
    remark varchar(500) not null,
    confirmed_at timestamp(6) with time zone,
    confirmed_by bigint,
    late boolean not null,
    version bigint not null,
    unique (assignment_id, organization_id)
);
create index reading_duty_organization on reading_duty (organization_id, due_on);
create index reading_duty_due on reading_duty (due_on, id);
create index reading_duty_document on reading_duty (document_id);

create table reading_duty_history (
    id bigint not null,
    revision_id bigint not null references history_revision,
    revision_type smallint not null,
    studied_on date,
    form varchar(30),
    people integer,
    remark varchar(500),
    primary key (id, revision_id)
);
