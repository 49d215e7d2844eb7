-- A table of marks waits as every other table that is brought does; its kind is the round that it is for. What waited in appraisal_intake goes on waiting here.
create table appraisal_marks_intake (
    id             uuid         primary key,
    kind           text         not null,
    attachment_id  uuid         not null,
    file_name      text         not null,
    total          bigint       not null check (total >= 0),
    present        bigint       not null check (present >= 0),
    faults         bigint       not null check (faults >= 0),
    missing        text[]       not null,
    unknown        text[]       not null,
    uploaded_by    uuid         not null references person,
    uploaded_at    timestamptz  not null,
    taken          bigint,
    taken_at       timestamptz,
    constraint only_a_clean_table_is_taken check (taken is null or faults = 0 and missing = '{}'),
    constraint taken_means_when            check ((taken is null) = (taken_at is null))
);

create index appraisal_marks_intake_of_a_person on appraisal_marks_intake (uploaded_by, uploaded_at desc);

create table appraisal_marks_intake_bad (
    intake_id  uuid     not null references appraisal_marks_intake,
    rank       integer  not null,
    line       integer  not null,
    heading    text     not null,
    value      text     not null,
    reason     text     not null,
    primary key (intake_id, rank)
);

insert into appraisal_marks_intake (id, kind, attachment_id, file_name, total, present, faults, missing, unknown, uploaded_by, uploaded_at, taken, taken_at)
select id, round::text, attachment_id, file_name, total, 0, faults, missing, unknown, uploaded_by, uploaded_at, case when taken is not null then total end, taken_at
  from appraisal_intake;

insert into appraisal_marks_intake_bad (intake_id, rank, line, heading, value, reason)
select i.id, b.rank, (b.bad ->> 'line')::integer, b.bad ->> 'column', b.bad ->> 'value', b.bad ->> 'reason'
  from appraisal_intake i
 cross join lateral jsonb_array_elements(i.bad) with ordinality as b (bad, rank);
