-- Campaigns become a level of a plan: drafts and what is in force are rows of their own, as lines are. A key names the same
-- campaign in both, and in the plan that is made on the model of this one.
alter table campaign add column campaign_key varchar(40);
update campaign set campaign_key = cast(id as varchar(40));
alter table campaign alter column campaign_key set not null;
alter table campaign add column issued boolean default false not null;
alter table campaign add column removed_at timestamp(6) with time zone;
alter table campaign add column updated_by bigint;
alter table campaign add column updated_at timestamp(6) with time zone default current_timestamp not null;
alter table campaign add constraint campaign_once unique (plan_id, issued, campaign_key);

create table campaign_audience (
    campaign_id bigint not null references campaign,
    audience varchar(60) not null,
    primary key (campaign_id, audience)
);
create table campaign_area (
    campaign_id bigint not null references campaign,
    area_id bigint not null references area,
    primary key (campaign_id, area_id)
);
create index campaign_area_area on campaign_area (area_id);

-- A line names its campaign by the key: that of a draft among the drafts, that of what is in force among what is in force.
alter table activity add column campaign_key varchar(40);
update activity set campaign_key = cast(campaign_id as varchar(40)) where issued = false;
alter table activity drop column campaign_id;
alter table activity add constraint activity_of_campaign
    foreign key (plan_id, issued, campaign_key) references campaign (plan_id, issued, campaign_key);

-- Each campaign as it was frozen.
create table plan_revision_campaign (
    revision_id bigint not null references plan_revision,
    position integer not null,
    content varchar(100000) not null,
    primary key (revision_id, position)
);
