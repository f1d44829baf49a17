-- Links by which a leader reads one frozen state of a plan and comments on it. The token itself is kept nowhere.
create sequence plan_link_seq start with 1 increment by 50;
create table plan_link (
    id bigint primary key,
    plan_id bigint not null references plan,
    revision integer not null,
    recipient varchar(160) not null,
    token_hash varchar(64) not null unique,
    made_by bigint not null,
    made_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    revoked_by bigint,
    revoked_at timestamp(6) with time zone,
    -- when a comment last came by it; reading leaves no trace
    used_at timestamp(6) with time zone,
    comments integer not null,
    version bigint not null
);
create index plan_link_plan on plan_link (plan_id);

create sequence plan_link_comment_seq start with 1 increment by 50;
create table plan_link_comment (
    id bigint primary key,
    link_id bigint not null references plan_link,
    -- of the line; empty for the whole plan
    row_key varchar(40) not null,
    comment_text varchar(2000) not null,
    -- of the form that was sent: sent again, it is the same comment
    once_key varchar(64) not null,
    made_at timestamp(6) with time zone not null,
    handled_by bigint,
    handled_at timestamp(6) with time zone,
    version bigint not null,
    unique (link_id, once_key)
);
