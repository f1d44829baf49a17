-- Who signed in and what was administered. Rows are added and never changed: each holds the hash of the one before.
create table audit_entry (
    id bigint primary key,
    at timestamp(6) with time zone not null,
    action varchar(40) not null,
    -- no reference: the person may be deleted, the entry stays
    account_id bigint,
    subject varchar(40) not null,
    subject_id varchar(120) not null,
    -- of the organization that it is about, as it stood then
    organization_path varchar(500) not null,
    details varchar(1000) not null,
    -- shortened: names a network, not a person
    address varchar(60) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null unique
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_account on audit_entry (account_id, at);
create index audit_entry_subject on audit_entry (subject, subject_id);

-- The end of the chain; held while an entry is added.
create table audit_head (
    id integer primary key,
    last_entry bigint not null,
    last_hash varchar(64) not null
);
insert into audit_head (id, last_entry, last_hash) values (1, 0, '');
