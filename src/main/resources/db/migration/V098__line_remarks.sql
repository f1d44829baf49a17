-- What an approver remarks on a plan that lies before them, and what its writers did about it.
create sequence line_remark_seq start with 1 increment by 50;
create table line_remark (
    id bigint primary key,
    plan_id bigint not null references plan,
    -- the frozen state that it was made on
    revision integer not null,
    -- of the line; empty for the whole plan
    row_key varchar(40) not null,
    remark varchar(2000) not null,
    made_by bigint not null,
    made_at timestamp(6) with time zone not null,
    -- whoever made it took it back before deciding
    withdrawn_at timestamp(6) with time zone,
    answer varchar(300) not null,
    settled_by bigint,
    settled_at timestamp(6) with time zone,
    version bigint not null
);
create index line_remark_plan on line_remark (plan_id);
