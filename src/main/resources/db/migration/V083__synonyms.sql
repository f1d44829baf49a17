-- What editors changed in the list of other names that travels with the program.
create sequence synonym_entry_seq start with 1 increment by 50;
create table synonym_entry (
    id bigint primary key,
    line varchar(500) not null,
    -- in lower case: a line stands in the list once
    line_key varchar(500) not null unique,
    -- whether it is a line of theirs, or one of the program's that is not used
    own boolean not null,
    note varchar(300) not null,
    updated_at timestamp(6) with time zone not null,
    -- no reference: the person may be deleted
    updated_by bigint not null,
    version bigint not null
);

create table synonym_entry_history (
    id bigint not null,
    revision_id bigint not null references history_revision,
    revision_type smallint not null,
    line varchar(500),
    own boolean,
    note varchar(300),
    primary key (id, revision_id)
);
