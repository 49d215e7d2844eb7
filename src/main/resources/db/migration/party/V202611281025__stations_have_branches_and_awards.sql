-- Social-work stations of three levels, as far as the Party needs them: which branch stands on them, what Party work is done there. (domain.md M18)
create table party_station (
    id         uuid         primary key,
    serial     bigint       generated always as identity unique,
    name       text         not null check (name <> ''),
    bigrams    text[]       not null,
    level      text         not null check (level in ('CITY', 'TOWN', 'COMMUNITY')),
    region     text         not null references region,
    opened_on  date         not null,
    closed_on  date         check (closed_on >= opened_on),
    branch_id  uuid         references party_organization,
    linked_on  date,
    constraint linked_means_since_when check ((branch_id is null) = (linked_on is null))
);

create unique index party_station_of_a_name on party_station (region, name) where closed_on is null;
create index party_station_by_place on party_station (region, serial desc);
create index party_station_by_level on party_station (level, region, serial desc);
create index party_station_of_a_branch on party_station (branch_id) where branch_id is not null;
create index party_station_by_name on party_station using gin (bigrams);

create table party_station_work (
    id          uuid         primary key,
    serial      bigint       generated always as identity unique,
    station_id  uuid         not null references party_station,
    on_day      date         not null,
    what        text         not null check (what <> ''),
    by          uuid         not null references person,
    at          timestamptz  not null
);

create index party_station_work_of_a_station on party_station_work (station_id, on_day desc);

-- Red stations, demonstration sites: who named whom, of which level and grade, and when it is looked at again. (domain.md M19)
create table site_award (
    id          uuid         primary key,
    serial      bigint       generated always as identity unique,
    region      text         not null references region,
    station_id  uuid         references party_station,
    branch_id   uuid         references party_organization,
    title       text         not null check (title in ('RED_STATION', 'DEMONSTRATION')),
    level       text         not null check (level in ('PROVINCE', 'CITY', 'COUNTY')),
    grade       text         not null check (grade in ('NORMAL', 'EXCELLENT')),
    issuer      text         not null check (issuer <> ''),
    awarded_on  date         not null,
    recheck_on  date         not null check (recheck_on > awarded_on),
    checked_on  date,
    revoked_on  date,
    note        text         not null,
    by          uuid         not null references person,
    at          timestamptz  not null,
    constraint a_station_or_a_branch check ((station_id is null) <> (branch_id is null)),
    constraint revoked_for_a_reason  check (revoked_on is null or note <> '')
);

create index site_award_by_place on site_award (region, serial desc);
create index site_award_by_recheck on site_award (recheck_on) where revoked_on is null;
create index site_award_of_a_station on site_award (station_id) where station_id is not null;
create index site_award_of_a_branch on site_award (branch_id) where branch_id is not null;

insert into role_permission (role, permission)
select r.role, 'station.read'
  from unnest(array['PARTY_LEAD', 'CPC_OFFICE', 'INSTRUCTOR', 'REGISTRAR', 'HUB_DIRECTOR', 'STATION_WORKER']) r (role);

insert into role_permission (role, permission) values
    ('CPC_OFFICE', 'station.keep'),
    ('CPC_OFFICE', 'station.award');
