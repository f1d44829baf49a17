create sequence saved_view_seq start with 1 increment by 50;
create table saved_view (
    id bigint primary key,
    account_id bigint not null references account on delete cascade,
    list varchar(60) not null,
    name varchar(60) not null,
    query varchar(2000) not null,
    unique (account_id, list, name)
);
