create table organization_credit (
    id               uuid         primary key,
    version          integer      not null,
    serial           bigint       generated always as identity unique,
    found_on         date         not null,
    number           text         generated always as ('XY-' || extract(year from found_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    organization_id  uuid         not null references organization,
    region           text         not null references region,
    list             text         not null check (list in ('ABNORMAL', 'SERIOUS')),
    cause            text         not null check (cause in ('REPORT_MISSED', 'REPORT_DEFECTIVE', 'NO_PARTY', 'RECTIFICATION_OVERDUE', 'FUNDRAISING_UNQUALIFIED', 'FUNDRAISING_IDLE',
                                                            'LIGHT_PENALTY', 'UNREACHABLE', 'OTHER', 'ABNORMAL_TOO_LONG', 'FRAUDULENT_CHANGE', 'SUSPENDED', 'HEAVY_FINE',
                                                            'REPEATED_PENALTIES', 'JUDGMENT_DEFAULTER', 'REVOKED')),
    facts            text         not null check (facts <> ''),
    source_id        uuid,                                        -- the record in which it was found
    found_by         uuid         references person,
    record_by        date         not null check (record_by >= found_on),
    stage            text         not null check (stage in ('FOUND', 'LISTED', 'LEAVING', 'LEFT', 'DISMISSED')),
    listed_on        date,
    listed_by        uuid         references person check (listed_by <> found_by),
    -- since when it stands on this list without a break, and since when nothing new has come: relapse begins anew
    since            date         check (since <= listed_on),
    clean_since      date         check (clean_since >= listed_on),
    applied_on       date,
    applied_by       uuid         references person,
    remedy           text         not null,
    process_by       date         check (process_by >= applied_on),
    left_on          date         check (left_on >= listed_on),
    constraint listed_means_since_when check ((stage in ('LISTED', 'LEAVING', 'LEFT')) = (listed_on is not null) and (listed_on is null) = (since is null) and (listed_on is null) = (clean_since is null)),
    constraint leaving_means_until_when check (stage <> 'LEAVING' or applied_on is not null and process_by is not null),
    constraint left_means_when         check ((stage = 'LEFT') = (left_on is not null)),
    constraint the_cause_tells_the_list check ((list = 'SERIOUS') = (cause in ('ABNORMAL_TOO_LONG', 'FRAUDULENT_CHANGE', 'SUSPENDED', 'HEAVY_FINE', 'REPEATED_PENALTIES',
                                                                               'JUDGMENT_DEFAULTER', 'REVOKED')))
);

create unique index organization_credit_one_cause_of_a_source on organization_credit (organization_id, cause, source_id) nulls not distinct
    where stage in ('FOUND', 'LISTED', 'LEAVING');
create index organization_credit_on_a_list on organization_credit (organization_id, list) where stage in ('LISTED', 'LEAVING');
create index organization_credit_too_long on organization_credit (since) where list = 'ABNORMAL' and stage in ('LISTED', 'LEAVING');
create index organization_credit_by_place on organization_credit (region, serial desc);
create index organization_credit_by_stage on organization_credit (stage, region, serial desc);
create index organization_credit_of_an_organization on organization_credit (organization_id, serial desc);
create index organization_credit_by_listing on organization_credit (region, listed_on) where listed_on is not null;

-- Who learned what credit is. (domain.md M50)
create table organization_credit_training (
    id               uuid           primary key,
    serial           bigint         generated always as identity unique,
    organization_id  uuid           not null references organization,
    region           text           not null references region,
    day              date           not null,
    course           text           not null check (course <> ''),
    hours            numeric(4, 1)  not null check (hours > 0),
    people           integer        not null check (people > 0),
    by               uuid           not null references person
);

create index organization_credit_training_by_place on organization_credit_training (region, serial desc);
create index organization_credit_training_of_an_organization on organization_credit_training (organization_id, day desc);
