create table organization_dormancy (
    id               uuid         primary key,
    version          integer      not null,
    serial           bigint       generated always as identity unique,
    identified_on    date         not null,
    number           text         generated always as ('HX-' || extract(year from identified_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    organization_id  uuid         not null references organization,
    region           text         not null references region,
    criterion        text         not null check (criterion in ('UNINSPECTED', 'NEVER_ACTIVE', 'IDLE', 'UNREACHABLE', 'PARALYSED')),
    facts            text         not null check (facts <> ''),
    stage            text         not null check (stage in ('IDENTIFIED', 'CONTACTED', 'LIQUIDATING', 'RECTIFIED', 'DEREGISTERED', 'REVOKED', 'CLEARED')),
    identified_by    uuid         references person,
    due              date         not null,
    reached          boolean,
    contact          text         not null,
    contacted_on     date,
    outcome          text         not null,
    ended_on         date,
    constraint contacted_means_how check (stage in ('IDENTIFIED', 'CLEARED') or contact <> '' and contacted_on is not null and reached is not null),
    constraint ended_means_how     check ((stage in ('RECTIFIED', 'DEREGISTERED', 'REVOKED', 'CLEARED')) = (ended_on is not null) and (ended_on is null or outcome <> ''))
);

create unique index organization_dormancy_one_at_a_time on organization_dormancy (organization_id) where stage in ('IDENTIFIED', 'CONTACTED', 'LIQUIDATING');
create index organization_dormancy_by_place on organization_dormancy (region, serial desc);
create index organization_dormancy_by_stage on organization_dormancy (stage, region, serial desc);
create index organization_dormancy_of_an_organization on organization_dormancy (organization_id, serial desc);
create index organization_dormancy_by_end on organization_dormancy (region, ended_on) where ended_on is not null;
