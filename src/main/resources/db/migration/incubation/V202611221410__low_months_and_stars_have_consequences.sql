-- What follows from points from a day on. (domain.md C8, M64, M66)
create table score_rule (
    valid_from          date           primary key,
    low_below           numeric(3, 1)  not null check (low_below between 0.1 and 10),
    low_months          smallint       not null check (low_months between 1 and 12),
    interview_days      smallint       not null check (interview_days between 1 and 60),
    rectification_days  smallint       not null check (rectification_days between 1 and 120),
    interview_max_star  smallint       not null check (interview_max_star between 0 and 4),
    star_days           smallint       not null check (star_days between 1 and 120),
    reason              text           not null check (reason <> ''),
    set_by              uuid           references person,
    set_at              timestamptz    not null
);

insert into score_rule values
    ('2020-01-01', 6.0, 3, 5, 20, 3, 20, '连续三个月低于六分约谈，三星级以下（含三星）约谈；天数为开通时的默认值', null, '2020-01-01T00:00:00+08');

-- Months in a row that were too low, until the organization has put things right or has left the centre.
create table low_case (
    id               uuid         primary key,
    version          integer      not null,
    serial           bigint       generated always as identity unique,
    opened_on        date         not null,
    number           text         generated always as ('DF-' || extract(year from opened_on)::int || '-' || lpad(serial::text, 6, '0')) stored,
    settlement_id    uuid         not null references settlement,
    organization_id  uuid         not null references organization,
    region           text         not null references region,
    months           date[]       not null check (cardinality(months) > 0),
    stage            text         not null check (stage in ('INTERVIEW', 'RECTIFYING', 'UNMET', 'PASSED', 'EXITED', 'WITHDRAWN')),
    interview_id     uuid,
    due_on           date,
    closed_on        date,
    reason           text,
    constraint rectified_by_a_day   check (stage not in ('RECTIFYING', 'UNMET', 'PASSED', 'EXITED') or due_on is not null),
    constraint closed_means_when    check ((closed_on is not null) = (stage in ('PASSED', 'EXITED', 'WITHDRAWN')))
);

create unique index one_open_case_of_an_organization on low_case (organization_id) where stage in ('INTERVIEW', 'RECTIFYING', 'UNMET');
create index low_case_by_place on low_case (region, serial desc);
create index low_case_by_stage on low_case (stage, region, serial desc);
create index low_case_of_an_organization on low_case (organization_id, serial desc);

-- The stars of a year, from its locked round; what led to them stays in the round.
create table organization_star (
    organization_id  uuid         not null references organization,
    year             smallint     not null check (year between 2000 and 2200),
    stars            smallint     not null check (stars between 0 and 5),
    total            numeric      not null,
    rank             integer,
    round            uuid         not null references appraisal_round,
    version          integer      not null,
    region           text         not null references region,
    interview_id     uuid,
    since            timestamptz  not null,
    primary key (organization_id, year)
);

create index organization_star_by_year on organization_star (year, stars desc, total desc, organization_id desc);

insert into role_permission (role, permission)
select r.role, p.permission
  from (values ('HUB_DIRECTOR'), ('HUB_DESK'), ('CENTRE_MANAGER'), ('PARTY_LEAD'), ('CPC_OFFICE'), ('REGISTRAR'), ('COMPETENT_UNIT'), ('ORG_ADMIN')) r (role)
 cross join (values ('incubation.score')) p (permission);

insert into role_permission (role, permission) values
    ('HUB_DIRECTOR',   'incubation.score-rule'),
    ('HUB_DESK',       'incubation.case'),
    ('HUB_DIRECTOR',   'incubation.case'),
    ('CENTRE_MANAGER', 'incubation.case');
