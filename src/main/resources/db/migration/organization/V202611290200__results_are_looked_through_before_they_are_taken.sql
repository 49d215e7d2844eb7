-- A table of conclusions waits here, with every bad cell that was found, until it is taken as a whole or not at all.
create table organization_inspection_intake (
    id             uuid         primary key,
    attachment_id  uuid         not null,
    file_name      text         not null,
    total          bigint       not null check (total >= 0),
    faults         bigint       not null check (faults >= 0),
    missing        text[]       not null,
    unknown        text[]       not null,
    bad            jsonb        not null,
    uploaded_by    uuid         not null references person,
    uploaded_at    timestamptz  not null,
    taken          bigint,
    taken_at       timestamptz,
    constraint only_what_is_clean_is_taken check (taken is null or faults = 0 and missing = '{}'),
    constraint taken_means_when            check ((taken is null) = (taken_at is null))
);

create index organization_inspection_intake_by_person on organization_inspection_intake (uploaded_by, uploaded_at desc);
