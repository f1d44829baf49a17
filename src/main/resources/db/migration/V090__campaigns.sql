-- Plans of communication, their campaigns, the lines of their annex, and what each unit is given to do.
create sequence plan_seq start with 1 increment by 50;
create table plan (
    id bigint primary key,
    organization_id bigint not null references organization,
    title varchar(300) not null,
    folded_title varchar(400) not null,
    first_day date not null,
    last_day date not null,
    content varchar(1000000) not null,
    stage varchar(20) not null,
    -- of the newest frozen state; 0 before the first
    revision integer not null,
    approved_revision integer,
    -- the revision that units work by
    issued_revision integer,
    -- why what was issued is being changed
    amendment varchar(1000),
    copied_from bigint,
    created_by bigint,
    created_at timestamp(6) with time zone not null,
    updated_by bigint,
    updated_at timestamp(6) with time zone not null,
    version bigint not null
);
create index plan_scope on plan (organization_id, updated_at);
create index plan_days on plan (first_day, last_day);

-- Entries of the register that a plan answers.
create table plan_basis (
    plan_id bigint not null references plan,
    position integer not null,
    document_id bigint not null references official_document,
    primary key (plan_id, position)
);
create index plan_basis_document on plan_basis (document_id);

create sequence plan_revision_seq start with 1 increment by 50;
create table plan_revision (
    id bigint primary key,
    plan_id bigint not null references plan,
    number integer not null,
    content varchar(1000000) not null,
    hash varchar(64) not null,
    reason varchar(1000),
    author_id bigint,
    created_at timestamp(6) with time zone not null,
    unique (plan_id, number)
);
-- Each line of the annex as it was frozen.
create table plan_revision_line (
    revision_id bigint not null references plan_revision,
    position integer not null,
    content varchar(100000) not null,
    primary key (revision_id, position)
);

-- What the clerk records once the plan was signed: never made by the portal itself.
create sequence plan_issue_seq start with 1 increment by 50;
create table plan_issue (
    id bigint primary key,
    plan_id bigint not null references plan,
    revision integer not null,
    number varchar(60) not null,
    issued_on date not null,
    signer varchar(160) not null,
    scan_hash varchar(64) references stored_file,
    scan_name varchar(160),
    recorded_by bigint not null,
    recorded_at timestamp(6) with time zone not null,
    sent_at timestamp(6) with time zone,
    sent_by bigint,
    unique (plan_id, revision)
);

-- A unit says that it has got what was sent.
create table plan_receipt (
    issue_id bigint not null references plan_issue,
    organization_id bigint not null references organization,
    confirmed_by bigint,
    confirmed_at timestamp(6) with time zone,
    primary key (issue_id, organization_id)
);

create sequence campaign_seq start with 1 increment by 50;
create table campaign (
    id bigint primary key,
    plan_id bigint not null references plan,
    campaign_kind varchar(20) not null,
    title varchar(300) not null,
    message varchar(500) not null,
    first_day date not null,
    last_day date not null,
    themes varchar(200) not null,
    version bigint not null
);
create index campaign_plan on campaign (plan_id);

create sequence activity_seq start with 1 increment by 50;
create table activity (
    id bigint primary key,
    plan_id bigint not null references plan,
    campaign_id bigint references campaign,
    -- given by whoever made the row; stays through export, import and issue
    row_key varchar(40) not null,
    -- a row of what is in force; drafts are rows of their own
    issued boolean not null,
    position bigint not null,
    -- 0 a line; 1 to 3 a heading over the lines that follow
    heading_level integer not null,
    title varchar(1000) not null,
    folded_title varchar(1300) not null,
    form varchar(60),
    lead_id bigint references organization,
    lead_text varchar(300) not null,
    partners_text varchar(1000) not null,
    time_text varchar(300) not null,
    time_kind varchar(20) not null,
    first_day date,
    last_day date,
    unit_quantity integer,
    units_text varchar(500) not null,
    product varchar(1000) not null,
    funding_text varchar(300) not null,
    funding bigint,
    note varchar(2000) not null,
    reason varchar(2000) not null,
    -- of cells that were not understood: which, and why
    doubts varchar(2000) not null,
    removed_at timestamp(6) with time zone,
    updated_by bigint,
    updated_at timestamp(6) with time zone not null,
    version bigint not null,
    unique (row_key, issued)
);
create index activity_plan on activity (plan_id, issued, position);
create index activity_days on activity (issued, first_day, last_day);
create index activity_lead on activity (lead_id);

create table activity_audience (
    activity_id bigint not null references activity,
    audience varchar(60) not null,
    primary key (activity_id, audience)
);
create table activity_topic (
    activity_id bigint not null references activity,
    topic varchar(60) not null,
    primary key (activity_id, topic)
);
create table activity_partner (
    activity_id bigint not null references activity,
    organization_id bigint not null references organization,
    primary key (activity_id, organization_id)
);
create index activity_partner_organization on activity_partner (organization_id);
create table activity_area (
    activity_id bigint not null references activity,
    area_id bigint not null references area,
    primary key (activity_id, area_id)
);
create index activity_area_area on activity_area (area_id);
create table activity_neighbourhood (
    activity_id bigint not null references activity,
    neighbourhood_id bigint not null references neighbourhood,
    primary key (activity_id, neighbourhood_id)
);
create index activity_neighbourhood_neighbourhood on activity_neighbourhood (neighbourhood_id);
create table activity_material (
    activity_id bigint not null references activity,
    material_id bigint not null references material,
    primary key (activity_id, material_id)
);
-- Expected numbers, of one unit where several have the same task.
create table activity_figure (
    activity_id bigint not null references activity,
    indicator varchar(60) not null,
    amount bigint not null,
    primary key (activity_id, indicator)
);
create table activity_cost (
    activity_id bigint not null references activity,
    position integer not null,
    content varchar(300) not null,
    quantity integer not null,
    unit varchar(60) not null,
    unit_price bigint not null,
    source varchar(160) not null,
    budget_level varchar(20) not null,
    norm_id bigint,
    primary key (activity_id, position)
);

-- One line, many executions: what one unit is given to do of it.
create sequence assignment_seq start with 1 increment by 50;
create table assignment (
    id bigint primary key,
    activity_id bigint not null references activity,
    plan_id bigint not null references plan,
    organization_id bigint not null references organization,
    quantity integer not null,
    due date,
    -- an amendment took it back; what was done of it is kept
    withdrawn boolean not null,
    state varchar(20) not null,
    done integer not null,
    result varchar(1000) not null,
    updated_by bigint,
    updated_at timestamp(6) with time zone not null,
    version bigint not null,
    unique (activity_id, organization_id)
);
create index assignment_plan on assignment (plan_id);
create index assignment_organization on assignment (organization_id, state);

create sequence plan_target_seq start with 1 increment by 50;
create table plan_target (
    id bigint primary key,
    plan_id bigint not null references plan,
    indicator varchar(60) not null,
    title varchar(300) not null,
    amount bigint not null,
    position integer not null,
    version bigint not null
);
create index plan_target_plan on plan_target (plan_id);
