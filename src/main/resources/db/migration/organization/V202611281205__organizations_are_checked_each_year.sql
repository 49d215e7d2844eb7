create table organization_inspection (
    id                uuid           primary key,
    version           integer        not null,
    serial            bigint         generated always as identity unique,
    year              smallint       not null check (year between 2000 and 2200),
    number            text           generated always as ('NJ-' || year::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    organization_id   uuid           not null references organization,
    region            text           not null references region,
    stage             text           not null check (stage in ('DRAFT', 'UNIT_REVIEW', 'FILED', 'PASS', 'BASIC', 'FAIL')),
    simple            boolean        not null,                     -- a high grade spares the unit's review
    unit_due          date,
    due               date           not null check (due > unit_due),
    staff             integer        check (staff >= 0),
    activities        integer        check (activities >= 0),
    orders            integer        check (orders >= 0),
    income            numeric(14, 2) check (income >= 0),
    expense           numeric(14, 2) check (expense >= 0),
    net_assets        numeric(14, 2),
    party_members     integer        check (party_members >= 0),
    party_branch      text           check (party_branch in ('OWN', 'JOINT', 'ATTACHED', 'NONE')),
    party_work        text           not null,
    account           text           not null,
    submitted_by      uuid           references person,
    submitted_on      date,
    unit_opinion      text           not null,
    unit_by           uuid           references person check (unit_by <> submitted_by),
    filed_on          date,
    conclusion        text           not null,
    concluded_by      uuid           references person check (concluded_by <> submitted_by),
    concluded_on      date,
    reminded_on       date,
    unique (organization_id, year),
    constraint what_is_submitted_is_complete  check (stage = 'DRAFT' or staff is not null and activities is not null and income is not null and expense is not null
                                                     and net_assets is not null and account <> '' and submitted_on is not null),
    constraint the_party_section_is_mandatory check (stage = 'DRAFT' or party_members is not null and party_branch is not null and party_work <> ''),
    constraint filed_means_when               check (stage in ('DRAFT', 'UNIT_REVIEW') or filed_on is not null),
    constraint concluded_means_by_whom        check ((stage in ('PASS', 'BASIC', 'FAIL')) = (concluded_by is not null) and (concluded_by is null) = (concluded_on is null))
);

create index organization_inspection_by_place on organization_inspection (region, serial desc);
create index organization_inspection_by_stage on organization_inspection (stage, region, serial desc);
create index organization_inspection_by_year on organization_inspection (year, region);
create index organization_inspection_owed on organization_inspection (due, organization_id) where stage = 'DRAFT';
create index organization_inspection_at_the_unit on organization_inspection (region, due) where stage = 'UNIT_REVIEW';
create index organization_inspection_to_conclude on organization_inspection (region, filed_on) where stage = 'FILED';
create index organization_inspection_by_conclusion on organization_inspection (region, concluded_on) where concluded_on is not null;
