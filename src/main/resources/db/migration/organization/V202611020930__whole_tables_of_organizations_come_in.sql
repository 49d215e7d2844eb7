-- A file somebody brought, what was found in it, and what became of it.
create table organization_intake (
    id             uuid         primary key,
    attachment_id  uuid         not null,
    file_name      text         not null,
    total          bigint       not null,
    present        bigint       not null,
    faults         bigint       not null,
    missing        text[]       not null,
    unknown        text[]       not null,
    uploaded_by    uuid         not null references person,
    uploaded_at    timestamptz  not null,
    taken          bigint,
    taken_at       timestamptz,
    constraint only_a_clean_file_is_taken check (taken is null or faults = 0 and missing = '{}'),
    constraint taken_means_when           check ((taken is null) = (taken_at is null))
);

create index organization_intake_of_a_person on organization_intake (uploaded_by, uploaded_at desc);

create table organization_intake_bad (
    intake_id  uuid     not null references organization_intake,
    rank       integer  not null,
    line       integer  not null,
    heading    text     not null,
    value      text     not null,
    reason     text     not null,
    primary key (intake_id, rank)
);
