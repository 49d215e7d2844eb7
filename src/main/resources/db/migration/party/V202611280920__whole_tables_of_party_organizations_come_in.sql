alter table party_member add constraint a_members_name_is_sealed check (name_sealed like 's4.%');

-- A table somebody brought, what was found in it, and what became of it.
create table party_intake (
    id             uuid         primary key,
    kind           text         not null check (kind in ('BODIES', 'ROLL')),
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
    constraint only_a_clean_table_is_taken check (taken is null or faults = 0 and missing = '{}'),
    constraint taken_means_when            check ((taken is null) = (taken_at is null))
);

create index party_intake_of_a_person on party_intake (uploaded_by, uploaded_at desc);

create table party_intake_bad (
    intake_id  uuid     not null references party_intake,
    rank       integer  not null,
    line       integer  not null,
    heading    text     not null,
    value      text     not null,
    reason     text     not null,
    primary key (intake_id, rank)
);

insert into retention_rule (kind, since, months, binding, source) values
    ('PARTY_IMPORT', '2000-01-01', 3, false, '《个人信息保护法》第四十七条：导入后原表不再需要');
