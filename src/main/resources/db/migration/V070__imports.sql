-- What a person brings in as an archive: the run, and what became of each document in it.
create sequence import_run_seq start with 1 increment by 50;
create table import_run (
    id bigint primary key,
    started_by bigint not null references account,
    file_name varchar(160) not null,
    received_at timestamp(6) with time zone not null,
    state varchar(20) not null,
    publish boolean not null,
    reason varchar(1000),
    documents integer not null,
    size bigint not null,
    imported integer not null,
    updated integer not null,
    unchanged integer not null,
    failed integer not null,
    ended_at timestamp(6) with time zone,
    trouble varchar(500),
    version bigint not null
);
create index import_run_newest on import_run (received_at);

create table import_line (
    run_id bigint not null references import_run,
    place integer not null,
    file varchar(500) not null,
    outcome varchar(20) not null,
    title varchar(200) not null,
    material_id bigint references material,
    reason varchar(4000) not null,
    primary key (run_id, place)
);
create index import_line_outcome on import_line (run_id, outcome, place);

-- Who brought a material in, and why it was published before anyone decided on it.
alter table material add column imported_by bigint references account;
alter table material add column forced_reason varchar(1000);
