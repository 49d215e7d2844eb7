-- The monthly notice 通报: what it counted, case by case, as it stood when somebody issued it.
create table bulletin (
    id         uuid         primary key,
    serial     bigint       generated always as identity unique,
    issued_on  date         not null,
    number     text         generated always as ('TB-' || extract(year from issued_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    region     text         not null references region,
    month      date         not null check (extract(day from month) = 1),
    foreword   text         not null,
    issuer     text         not null,
    issued_by  uuid         not null references person,
    issued_at  timestamptz  not null,
    unique (region, month)
);

create index bulletin_by_place on bulletin (region, serial desc);

create table bulletin_case (
    bulletin_id        uuid  not null references bulletin,
    what               text  not null,
    follow_up_id       uuid  not null references follow_up,
    number             text  not null,
    title              text  not null,
    source             text  not null,
    organization_name  text  not null,
    owner              text  not null,
    due_on             date,
    stage              text  not null,
    primary key (bulletin_id, what, follow_up_id)
);

insert into role_permission (role, permission) values
    ('PARTY_LEAD',      'bulletin.read'),
    ('PARTY_LEAD',      'bulletin.issue'),
    ('HUB_DIRECTOR',    'bulletin.read'),
    ('HUB_DIRECTOR',    'bulletin.issue'),
    ('HUB_DESK',        'bulletin.read'),
    ('CPC_OFFICE',      'bulletin.read'),
    ('INSTRUCTOR',      'bulletin.read'),
    ('REGISTRAR',       'bulletin.read'),
    ('COMPETENT_UNIT',  'bulletin.read'),
    ('STATION_WORKER',  'bulletin.read'),
    ('COMMUNITY_STAFF', 'bulletin.read'),
    ('SUPERVISOR',      'bulletin.read');
