-- An approver who has checked a submission may decide several together; a mark binds to the submission.
create sequence review_mark_seq start with 1 increment by 50;
create table review_mark (
    id bigint primary key,
    case_id bigint not null references review_case,
    account_id bigint not null,
    marked_at timestamp(6) with time zone not null,
    unique (case_id, account_id)
);

alter table review_case add column folded_title varchar(250) default '' not null;
update review_case set folded_title = (select m.folded_title from material m where m.id = review_case.subject_id)
where subject = 'material' and exists (select 1 from material m where m.id = review_case.subject_id);

-- The queue is counted and paged out of this index alone.
create index review_case_queue on review_case (subject, state, permission_to_decide, submitted_at, id, organization_id, submitted_by, folded_title);
