-- Rows are never changed but for what replaced them: a correction is a row of its own and keeps the older one.
create sequence area_figure_seq start with 1 increment by 50;
create table area_figure (
    id bigint primary key,
    area_id bigint not null references area,
    neighbourhood_id bigint references neighbourhood,
    kind varchar(20) not null,
    grade integer,
    amount bigint not null,
    approximate boolean not null,
    as_of date not null,
    source varchar(300) not null,
    reason varchar(300) not null,
    recorded_at timestamp(6) with time zone not null,
    -- none: the portal itself
    recorded_by bigint,
    replaced_by bigint references area_figure
);
create index area_figure_subject on area_figure (area_id, kind, as_of);
create index area_figure_neighbourhood on area_figure (neighbourhood_id);
create index area_figure_kind on area_figure (kind, as_of);
