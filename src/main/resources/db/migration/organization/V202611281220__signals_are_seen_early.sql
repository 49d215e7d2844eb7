create table organization_warning (
    id               uuid         primary key,
    version          integer      not null,
    serial           bigint       generated always as identity unique,
    raised_on        date         not null,
    number           text         generated always as ('YJ-' || extract(year from raised_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    organization_id  uuid         not null references organization,
    region           text         not null references region,
    signal           text         not null check (signal in ('REPORT_LATE', 'COMPLAINTS', 'LOW_SCORE', 'IDLE', 'CERTIFICATE', 'LISTED', 'STALE', 'PERSON')),
    facts            text         not null check (facts <> ''),
    raised_by        uuid         references person,
    level            text         check (level in ('BLUE', 'YELLOW', 'RED')),
    warden_id        uuid         references person,
    due              date,
    stage            text         not null check (stage in ('SIGNAL', 'GRADED', 'HANDLED', 'CLOSED', 'DISMISSED')),
    handling         text         not null,
    handled_on       date,
    closed_by        uuid         references person check (closed_by <> warden_id),
    closed_on        date,
    constraint graded_means_who_until_when check (stage not in ('GRADED', 'HANDLED', 'CLOSED') or level is not null and warden_id is not null and due is not null),
    constraint handled_means_how           check (stage not in ('HANDLED', 'CLOSED') or handling <> '' and handled_on is not null),
    constraint closed_means_by_whom        check ((stage in ('CLOSED', 'DISMISSED')) = (closed_on is not null))
);

create unique index organization_warning_once_while_open on organization_warning (organization_id, signal) where stage in ('SIGNAL', 'GRADED', 'HANDLED') and signal <> 'PERSON';
create index organization_warning_by_place on organization_warning (region, serial desc);
create index organization_warning_by_stage on organization_warning (stage, region, serial desc);
create index organization_warning_of_an_organization on organization_warning (organization_id, serial desc);
create index organization_warning_of_a_warden on organization_warning (warden_id, due) where stage = 'GRADED';
create index organization_warning_by_day on organization_warning (region, raised_on);
