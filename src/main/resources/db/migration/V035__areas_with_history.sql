-- Units of three states of the city. What was there before is the third: the two tiers since 1 July 2025.
alter table area add column period varchar(20) default 'TWO_TIERS' not null;
-- whether the day is known, or only that the unit stood in a list of that year
alter table area add column from_exact boolean default true not null;
alter table area add column to_exact boolean default true not null;
-- the same name with the tone mark placed the other way
alter table area add column other_name varchar(120);
alter table area add column km2 double precision;
alter table area add column lat double precision;
alter table area add column lon double precision;
create index area_period on area (period, code);

create sequence area_succession_seq start with 1 increment by 50;
create table area_succession (
    id bigint primary key,
    predecessor_id bigint not null references area,
    -- none: what became of the unit is not known
    successor_id bigint references area,
    coverage varchar(20) not null,
    source varchar(30) not null,
    unique (predecessor_id, successor_id)
);
create index area_succession_successor on area_succession (successor_id);
