-- What becomes of an account, how it is reached, and a number that moves on whenever its sessions must end.
alter table account add column state varchar(20) default 'ACTIVE' not null;
update account set state = 'DISABLED' where enabled = false;
alter table account drop column enabled;
alter table account add column mail varchar(254);
alter table account add column language varchar(2) default 'vi' not null;
alter table account add column epoch bigint default 0 not null;
alter table account add column signed_in_at timestamp(6) with time zone;
-- name and user name without marks, as people type them into a filter; filled in at the next start
alter table account add column folded_name varchar(250) default '' not null;
create index account_organization on account (organization_id);

-- One-time links. The token itself is in the mail, or with the person, and nowhere else.
create sequence account_link_seq start with 1 increment by 50;
create table account_link (
    id bigint primary key,
    account_id bigint not null references account,
    purpose varchar(20) not null,
    token_hash varchar(64) not null unique,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone
);
create index account_link_account on account_link (account_id);

create table second_factor (
    account_id bigint primary key references account,
    -- sealed with the secret of the home
    secret varchar(300) not null,
    since timestamp(6) with time zone,
    -- the 30 seconds of the last code that was taken: none of the same or before is taken again
    last_step bigint not null,
    version bigint not null
);
create sequence recovery_code_seq start with 1 increment by 50;
create table recovery_code (
    id bigint primary key,
    account_id bigint not null references account,
    code_hash varchar(64) not null,
    unique (account_id, code_hash)
);

-- Failures to get in, under fingerprints of names and addresses.
create table sign_in_brake (
    key_hash varchar(64) primary key,
    failures integer not null,
    last_failure timestamp(6) with time zone not null
);
create index sign_in_brake_last on sign_in_brake (last_failure);
