-- Mails to send, written in the transaction that decides. Once sent, or given up, nothing of them is left but the row.
create sequence mail_seq start with 1 increment by 50;
create table mail (
    id bigint primary key,
    account_id bigint,
    recipient varchar(254),
    subject varchar(200),
    body varchar(10000),
    state varchar(20) not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    attempts integer not null,
    last_attempt_at timestamp(6) with time zone,
    problem varchar(60),
    version bigint not null
);
create index mail_waiting on mail (state, created_at);
create index mail_account on mail (account_id);
