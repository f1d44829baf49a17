-- Files by the hash of their content; the bytes lie in the file store. One row serves every owner of the same content.
create table stored_file (
    hash varchar(64) primary key,
    size bigint not null,
    media_type varchar(120) not null,
    received_at timestamp(6) with time zone not null,
    reading varchar(20) not null,
    text varchar(1000000),
    pages integer,
    width integer,
    height integer,
    has_preview boolean not null,
    version integer not null
);
