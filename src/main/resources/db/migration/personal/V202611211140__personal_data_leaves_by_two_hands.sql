-- A sheet with personal data in plain: one asks, another decides, a job makes it once, whoever asked takes it for some days.
create table personal_export (
    id            uuid         primary key,
    serial        bigint       generated always as identity unique,
    asked_on      date         not null,
    number        text         generated always as ('DC-' || extract(year from asked_on)::int || '-' || lpad(serial::text, 6, '0')) stored unique,
    source        text         not null,
    columns       text[]       not null check (cardinality(columns) > 0),
    region        text         not null check (region ~ '^[0-9]{12}$'),
    from_day      date         not null,
    to_day        date         not null check (to_day >= from_day),
    reason        text         not null check (reason <> ''),
    stage         text         not null check (stage in ('REQUESTED', 'APPROVED', 'READY', 'REFUSED', 'EXPIRED')),
    requested_by  uuid         not null references person,
    requested_at_post uuid     not null references post,
    requested_at  timestamptz  not null,
    decided_by    uuid         references person,
    decided_at    timestamptz,
    answer        text         not null default '',
    rows          integer      check (rows >= 0),
    expires_at    timestamptz,
    downloads     integer      not null default 0,
    constraint nobody_decides_on_their_own_export check (decided_by <> requested_by),
    constraint decided_export_means_by_whom       check ((decided_by is null) = (stage = 'REQUESTED')),
    constraint a_ready_export_expires             check (stage not in ('READY', 'EXPIRED') or expires_at is not null)
);

create index personal_export_by_person on personal_export (requested_by, serial desc);
create index personal_export_by_stage on personal_export (stage, region, serial desc);

-- The sheet itself, sealed; gone when it has expired.
create table personal_export_file (
    export_id  uuid   primary key references personal_export,
    content    bytea  not null
);

insert into role_permission (role, permission) values
    ('COMMUNITY_STAFF', 'personal.export'),
    ('HUB_DESK',        'personal.export'),
    ('REGISTRAR',       'personal.export'),
    ('HUB_DIRECTOR',    'personal.export'),
    ('HUB_DIRECTOR',    'personal.export-approve'),
    ('PARTY_LEAD',      'personal.export'),
    ('PARTY_LEAD',      'personal.export-approve');
