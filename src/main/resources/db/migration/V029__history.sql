-- Who changed audited rows and when; the rows of each change stand in <table>_history.
create sequence history_revision_seq start with 1 increment by 1;
create table history_revision (
    id bigint primary key,
    at timestamp(6) with time zone not null,
    -- no reference: the person may be deleted, the history stays
    account_id bigint
);

create sequence tombstone_seq start with 1 increment by 50;
create table tombstone (
    id bigint primary key,
    subject varchar(40) not null,
    subject_id varchar(120) not null,
    deleted_at timestamp(6) with time zone not null,
    deleted_by bigint,
    reason varchar(500) not null
);
create index tombstone_subject on tombstone (subject, subject_id);
