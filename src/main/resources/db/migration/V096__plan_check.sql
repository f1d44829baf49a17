-- Why a plan keeps something that its check found. It holds for exactly what was found: see the fingerprint.
create sequence plan_check_note_seq start with 1 increment by 50;
create table plan_check_note (
    id bigint primary key,
    plan_id bigint not null references plan,
    rule varchar(40) not null,
    -- of the first line that it is about; none when it is about the plan
    row_key varchar(40),
    fingerprint varchar(64) not null,
    reason varchar(500) not null,
    noted_by bigint not null,
    noted_at timestamp(6) with time zone not null,
    version bigint not null,
    unique (plan_id, rule, fingerprint)
);
