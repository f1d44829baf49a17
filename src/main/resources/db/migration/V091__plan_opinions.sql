-- Units are asked for their opinion of a frozen plan.
create sequence plan_asking_seq start with 1 increment by 50;
create table plan_asking (
    id bigint primary key,
    plan_id bigint not null references plan,
    revision integer not null,
    -- as the frozen plan is called
    title varchar(300) not null,
    folded_title varchar(400) not null,
    deadline date not null,
    note varchar(2000) not null,
    asked_by bigint not null,
    asked_at timestamp(6) with time zone not null,
    ended_by bigint,
    ended_at timestamp(6) with time zone,
    version bigint not null,
    unique (plan_id, revision)
);

-- One asked unit, and what it answers over all.
create sequence plan_opinion_seq start with 1 increment by 50;
create table plan_opinion (
    id bigint primary key,
    asking_id bigint not null references plan_asking,
    organization_id bigint not null references organization,
    verdict varchar(30),
    -- when it first answered, and when it gave the answer that stands
    first_answered_at timestamp(6) with time zone,
    answered_by bigint,
    answered_at timestamp(6) with time zone,
    -- the answer that stands came after the deadline
    is_late boolean not null,
    reminded_at timestamp(6) with time zone,
    version bigint not null,
    unique (asking_id, organization_id)
);
create index plan_opinion_organization on plan_opinion (organization_id);

-- What a unit remarks on the whole plan, or on one line of its annex, and what becomes of it.
create sequence opinion_remark_seq start with 1 increment by 50;
create table opinion_remark (
    id bigint primary key,
    opinion_id bigint not null references plan_opinion,
    -- of the line; empty for the whole plan
    row_key varchar(40) not null,
    position integer not null,
    remark varchar(5000) not null,
    made_by bigint not null,
    made_at timestamp(6) with time zone not null,
    -- the unit said something else later
    withdrawn_at timestamp(6) with time zone,
    outcome varchar(20),
    explanation varchar(2000) not null,
    settled_by bigint,
    settled_at timestamp(6) with time zone,
    version bigint not null
);
create index opinion_remark_opinion on opinion_remark (opinion_id);

-- What a unit has typed and not yet sent.
create table opinion_draft (
    opinion_id bigint primary key references plan_opinion,
    content varchar(1000000) not null,
    kept_by bigint not null,
    kept_at timestamp(6) with time zone not null
);
