-- Files of what is public, cut into pages, so that a result can say on which of them the words stand.
create table paged_file (
    hash varchar(64) primary key,
    -- how many pages were cut; nothing while it waits for that
    pages integer,
    -- when it was last tried and did not succeed
    tried_at timestamp(6) with time zone
);

-- What is public already waits.
insert into paged_file (hash)
select hash from published_file
union
select file_hash from public_document where file_hash is not null;

create sequence file_page_seq start with 1 increment by 50;
create table file_page (
    id bigint primary key,
    hash varchar(64) not null references paged_file,
    number integer not null,
    text varchar(20000) not null,
    version bigint not null,
    unique (hash, number)
);
