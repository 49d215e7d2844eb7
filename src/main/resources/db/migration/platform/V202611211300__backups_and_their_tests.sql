-- Every backup that was tried. The first row only says since when there should have been some.
create table backup_run (
    id          bigint       generated always as identity primary key,
    kind        text         not null check (kind in ('BEGINNING', 'NIGHTLY', 'BY_HAND')),
    began_at    timestamptz  not null,
    ended_at    timestamptz,
    file        text,
    bytes       bigint       check (bytes > 0),
    rows        bigint,
    files       bigint,
    sha256      text         check (sha256 ~ '^[0-9a-f]{64}$'),
    with_keys   boolean,
    failure     text,
    tested_at   timestamptz,
    test_failure text,
    constraint made_or_failed        check (ended_at is null or (file is not null) <> (failure is not null) or kind = 'BEGINNING'),
    constraint only_a_made_is_tested check (tested_at is null or file is not null)
);

create index backup_run_by_time on backup_run (began_at desc);

insert into backup_run (kind, began_at, ended_at) values ('BEGINNING', now(), now());

insert into role_permission (role, permission) values ('SYSTEM_ADMIN', 'backup.oversee');
