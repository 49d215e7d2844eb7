create table party_organization (
    id                        uuid      primary key,
    version                   integer   not null,
    serial                    bigint    generated always as identity unique,
    applied_on                date      not null,
    number                    text      generated always as ('DZ-' || extract(year from applied_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    name                      text      not null check (char_length(name) between 4 and 80),
    bigrams                   text[]    not null,
    kind                      text      not null check (kind in ('COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'JOINT', 'AFFILIATED', 'FUNCTIONAL')),
    superior_id               uuid      references party_organization check (superior_id <> id),
    region                    text      not null references region,
    organization_id           uuid      references organization,        -- in which it is built; null for committees
    mode                      text      check (mode in ('SOLO', 'JOINT', 'DISPATCHED', 'FALLBACK', 'AT_SOURCE')),
    registration_side         text      not null,                       -- the two supervisors 双管: whoever registers, whoever is competent
    competent_side            text      not null,
    relationship_transferred  boolean   not null,
    paper                     text      not null,                       -- number of the approval
    founded_on                date,
    founded_with              integer   check (founded_with >= 0),      -- full members on that day; null when it stood before the book was opened
    term_years                smallint  not null check (term_years between 1 and 5),
    term_since                date,
    dissolved_on              date      check (dissolved_on >= founded_on),
    stage                     text      not null check (stage in ('APPLIED', 'REVIEWED', 'APPROVED', 'ESTABLISHED', 'DISSOLVED', 'REFUSED')),
    applied_by                uuid      references person,
    reviewed_by               uuid      references person check (reviewed_by <> applied_by),
    approved_by               uuid      references person check (approved_by <> applied_by and approved_by <> reviewed_by),
    constraint a_committee_has_no_host               check (kind <> 'COMMITTEE' or organization_id is null),
    constraint a_branch_has_a_mode                   check ((kind in ('COMMITTEE', 'GENERAL_BRANCH')) = (mode is null)),
    constraint a_joint_branch_is_built_jointly       check (kind <> 'JOINT' or mode = 'JOINT'),
    constraint a_solo_branch_stands_in_a_unit        check (kind <> 'BRANCH' or organization_id is not null),
    constraint a_functional_branch_takes_no_rolls    check (kind <> 'FUNCTIONAL' or not relationship_transferred),
    constraint established_means_since_when          check (stage not in ('ESTABLISHED', 'DISSOLVED') or founded_on is not null and term_since is not null),
    constraint dissolved_means_since_when            check ((dissolved_on is not null) = (stage = 'DISSOLVED')),
    constraint both_supervisors_are_known            check (stage not in ('APPROVED', 'ESTABLISHED') or organization_id is null or registration_side <> '' and competent_side <> ''),
    constraint an_approval_has_its_paper             check (stage <> 'APPROVED' or paper <> ''),
    constraint a_branch_begins_with_three_members    check (stage not in ('ESTABLISHED', 'DISSOLVED') or kind not in ('BRANCH', 'JOINT', 'AFFILIATED')
                                                            or founded_with is null or founded_with >= 3)
);

create index party_organization_by_place on party_organization (region, serial desc);
create index party_organization_by_stage on party_organization (stage, region, serial desc);
create index party_organization_by_kind on party_organization (kind, region, serial desc);
create index party_organization_by_mode on party_organization (mode, region, serial desc);
create index party_organization_below on party_organization (superior_id, serial) where superior_id is not null;
create index party_organization_of_a_host on party_organization (organization_id) where organization_id is not null;
create index party_organization_by_name on party_organization using gin (bigrams);
create index party_organization_by_founding on party_organization (founded_on, region) where founded_on is not null;
create unique index party_organization_one_branch_of_its_own on party_organization (organization_id) where kind = 'BRANCH' and stage not in ('DISSOLVED', 'REFUSED');

-- A stretch of somebody's membership in one Party organization. The name is declared by the member or the branch, and sealed.
create table party_member (
    id                     uuid     primary key,
    version                integer  not null,
    serial                 bigint   generated always as identity unique,
    party_organization_id  uuid     not null references party_organization,
    region                 text     not null references region,
    name_sealed            text,                                        -- forgotten after its time
    name_masked            text,
    person_id              uuid     references person,                  -- when they have an account
    source                 text     not null check (source in ('BRANCH', 'DECLARED', 'TRANSFER', 'DEVELOPED', 'IMPORT')),
    probation_since        date,
    full_since             date     check (full_since >= probation_since),
    since                  date     not null,
    until                  date     check (until >= since),             -- the first day no longer on this roll
    post                   text     check (post in ('SECRETARY', 'DEPUTY', 'ORGANIZATION', 'PUBLICITY', 'DISCIPLINE', 'COMMITTEE')),
    mobile                 boolean  not null,
    moved_from             text     not null,
    moved_to               text     not null,
    before_id              uuid     references party_member unique,     -- the stretch before it, in another Party organization of the district
    stage                  text     not null check (stage in ('PROBATIONARY', 'FULL', 'MOVED', 'LEFT')),
    constraint a_full_member_is_one_since_a_day      check ((stage = 'FULL') <= (full_since is not null)),
    constraint a_probationary_member_is_not_full     check ((stage = 'PROBATIONARY') <= (full_since is null and probation_since is not null)),
    constraint gone_means_since_when                 check ((stage in ('MOVED', 'LEFT')) = (until is not null)),
    constraint whoever_moved_went_somewhere          check (stage <> 'MOVED' or moved_to <> ''),
    constraint only_who_is_on_the_roll_has_a_post    check (post is null or stage = 'FULL')
);

create unique index party_member_one_secretary on party_member (party_organization_id) where post = 'SECRETARY';
create unique index party_member_of_a_person on party_member (person_id) where person_id is not null and until is null;
create index party_member_of_an_organization on party_member (party_organization_id, serial) where until is null;
create index party_member_ever_of_an_organization on party_member (party_organization_id, since);
create index party_member_by_place on party_member (region, serial desc);
create index party_member_by_end on party_member (until) where until is not null;

-- Somebody sent to an organization: an instructor 指导员 or a liaison 联络员. One person may go to many.
create table party_assignment (
    id               uuid     primary key,
    version          integer  not null,
    serial           bigint   generated always as identity unique,
    duty             text     not null check (duty in ('INSTRUCTOR', 'LIAISON')),
    person_id        uuid     not null references person,
    organization_id  uuid     not null references organization,
    region           text     not null references region,
    since            date     not null,
    until            date     check (until >= since),                   -- the first day no longer assigned
    stage            text     not null check (stage in ('ACTIVE', 'REPLACED', 'ENDED')),
    replaces_id      uuid     references party_assignment unique,
    next_visit_on    date,
    responsible_id   uuid     references responsible,                   -- the same person in the chain by which overdue cases climb
    constraint over_means_since_when check ((stage = 'ACTIVE') = (until is null))
);

create unique index party_assignment_one_of_a_duty on party_assignment (organization_id, duty) where stage = 'ACTIVE';
create index party_assignment_of_a_person on party_assignment (person_id, serial desc);
create index party_assignment_by_place on party_assignment (region, serial desc);
create index party_assignment_by_stage on party_assignment (stage, region, serial desc);
create index party_assignment_by_visit on party_assignment (next_visit_on, region) where stage = 'ACTIVE';

create table party_visit (
    id             uuid         primary key,
    serial         bigint       generated always as identity unique,
    assignment_id  uuid         not null references party_assignment,
    visited_on     date         not null,
    manner         text         not null check (manner in ('ON_SITE', 'TALK', 'PHONE', 'MEETING')),
    advice         text         not null check (advice <> ''),
    next_on        date         check (next_on > visited_on),
    by             uuid         not null references person,
    at             timestamptz  not null
);

create index party_visit_of_an_assignment on party_visit (assignment_id, visited_on desc);
create index party_visit_by_day on party_visit (visited_on);

-- Mass organizations: union, women, youth league, and the umbrella bodies of the district. (domain.md M1, M5)
create table mass_organization (
    id               uuid      primary key,
    version          integer   not null,
    serial           bigint    generated always as identity unique,
    applied_on       date      not null,
    number           text      generated always as ('QT-' || extract(year from applied_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    kind             text      not null check (kind in ('UNION', 'WOMEN', 'YOUTH_LEAGUE', 'PARTY')),
    form             text      not null check (form in ('UMBRELLA', 'COMMITTEE', 'GROUP', 'POST')),
    name             text      not null check (char_length(name) between 4 and 80),
    bigrams          text[]    not null,
    superior_id      uuid      references mass_organization check (superior_id <> id),
    party_organization_id uuid references party_organization,           -- the comprehensive Party committee, when the umbrella body is that
    region           text      not null references region,
    organization_id  uuid      references organization,
    members          integer   not null check (members >= 0),
    liaison          text      not null,
    staff_active     boolean   not null,
    rules_in_force   boolean   not null,
    checked_on       date,
    paper            text      not null,
    founded_on       date,
    dissolved_on     date      check (dissolved_on >= founded_on),
    stage            text      not null check (stage in ('APPLIED', 'REVIEWED', 'APPROVED', 'ESTABLISHED', 'DISSOLVED', 'REFUSED')),
    applied_by       uuid      references person,
    reviewed_by      uuid      references person check (reviewed_by <> applied_by),
    approved_by      uuid      references person check (approved_by <> applied_by and approved_by <> reviewed_by),
    constraint an_umbrella_stands_above_units        check ((form = 'UMBRELLA') = (organization_id is null)),
    constraint only_an_umbrella_is_the_partys        check (kind <> 'PARTY' or form = 'UMBRELLA'),
    constraint a_mass_organization_stands_since      check (stage not in ('ESTABLISHED', 'DISSOLVED') or founded_on is not null),
    constraint a_mass_organization_ended_since       check ((dissolved_on is not null) = (stage = 'DISSOLVED')),
    constraint a_union_of_25_has_a_committee         check (kind <> 'UNION' or form <> 'GROUP' or members < 25 or stage not in ('APPROVED', 'ESTABLISHED'))
);

create unique index mass_organization_one_of_a_kind on mass_organization (organization_id, kind) where organization_id is not null and stage not in ('DISSOLVED', 'REFUSED');
create index mass_organization_by_place on mass_organization (region, serial desc);
create index mass_organization_by_kind on mass_organization (kind, region, serial desc);
create index mass_organization_by_stage on mass_organization (stage, region, serial desc);
create index mass_organization_by_name on mass_organization using gin (bigrams);

-- Which organization is covered, by what, from a day on until the day before another; what was known of it, from when until when.
-- A row is never changed but once: it is superseded, and by then another says what is known now.
create table party_coverage (
    id                     uuid         primary key,
    serial                 bigint       generated always as identity unique,
    organization_id        uuid         not null references organization,
    means                  text         not null check (means in ('BUILD', 'JOIN', 'ATTACH', 'DISPATCH', 'MASS')),
    party_organization_id  uuid         references party_organization,
    assignment_id          uuid         references party_assignment,
    mass_organization_id   uuid         references mass_organization,
    since                  date         not null,
    until                  date         check (until >= since),         -- the first day no longer covered
    recorded_at            timestamptz  not null,
    recorded_by            uuid         references person,
    superseded_at          timestamptz  check (superseded_at >= recorded_at),
    correction             text         not null,                       -- why the past was written anew; empty for what was recorded in its time
    constraint built_by_a_party_organization  check ((means in ('BUILD', 'JOIN', 'ATTACH')) = (party_organization_id is not null)),
    constraint dispatched_means_whom          check ((means = 'DISPATCH') = (assignment_id is not null)),
    constraint mass_means_which               check ((means = 'MASS') = (mass_organization_id is not null))
);

create index party_coverage_of_an_organization on party_coverage (organization_id, since);
create index party_coverage_by_a_party_organization on party_coverage (party_organization_id, since) where party_organization_id is not null;
create index party_coverage_known_now on party_coverage (organization_id) include (means, since, until, party_organization_id) where superseded_at is null;
create index party_coverage_by_record on party_coverage (recorded_at);
create index party_coverage_by_assignment on party_coverage (assignment_id) where assignment_id is not null;
create index party_coverage_by_mass on party_coverage (mass_organization_id) where mass_organization_id is not null;

-- Whoever comes second waits for the organization, and then finds it covered. One Party organization at a time builds; others may help.
create function one_party_organization_at_a_time() returns trigger language plpgsql as $$
begin
    if new.superseded_at is not null then return new; end if;
    perform 1 from organization where id = new.organization_id for no key update;
    if exists (select from party_coverage c
                where c.organization_id = new.organization_id
                  and c.id <> new.id
                  and c.superseded_at is null
                  and (c.party_organization_id is not null and new.party_organization_id is not null
                       or c.assignment_id = new.assignment_id
                       or c.mass_organization_id = new.mass_organization_id)
                  and daterange(c.since, c.until) && daterange(new.since, new.until)) then
        raise exception 'it is covered already' using errcode = 'exclusion_violation', constraint = 'one_party_organization_at_a_time';
    end if;
    return new;
end $$;

create trigger nobody_is_covered_twice before insert or update on party_coverage
    for each row execute function one_party_organization_at_a_time();

-- What is known is closed, never rewritten.
create function coverage_is_superseded_only() returns trigger language plpgsql as $$
begin
    if old.superseded_at is not null or new.superseded_at is null
       or (new.organization_id, new.means, new.since, new.until, new.recorded_at, new.correction)
          is distinct from (old.organization_id, old.means, old.since, old.until, old.recorded_at, old.correction) then
        raise exception 'what was known stays' using errcode = 'check_violation', constraint = 'what_was_known_stays';
    end if;
    return new;
end $$;

create trigger what_was_known_stays before update on party_coverage
    for each row execute function coverage_is_superseded_only();

-- On which days a Party organization did something; the records of its life tell, and say again when one is withdrawn.
create table party_activity (
    subject                text  not null check (subject ~ '^[a-z-]+$'),
    subject_id             uuid  not null,
    party_organization_id  uuid  not null references party_organization,
    on_date                date  not null,
    primary key (subject, subject_id, party_organization_id)
);

create index party_activity_of_an_organization on party_activity (party_organization_id, on_date desc);

insert into role_permission (role, permission)
select r.role, 'party.read'
  from unnest(array['PARTY_LEAD', 'CPC_OFFICE', 'INSTRUCTOR', 'BRANCH_SECRETARY', 'PARTY_MEMBER', 'MASS_ORG_OFFICER', 'REGISTRAR', 'COMPETENT_UNIT', 'HUB_DIRECTOR',
                    'ORG_ADMIN']) r (role);

insert into role_permission (role, permission) values
    ('CPC_OFFICE',       'party.apply'),
    ('BRANCH_SECRETARY', 'party.apply'),
    ('ORG_ADMIN',        'party.apply'),
    ('CPC_OFFICE',       'party.review'),
    ('PARTY_LEAD',       'party.approve'),
    ('CPC_OFFICE',       'party.keep'),
    ('CPC_OFFICE',       'party.import'),
    ('PARTY_LEAD',       'party.dissolve'),
    ('PARTY_LEAD',       'party.roll'),
    ('CPC_OFFICE',       'party.roll'),
    ('BRANCH_SECRETARY', 'party.roll'),
    ('CPC_OFFICE',       'party.enroll'),
    ('BRANCH_SECRETARY', 'party.enroll'),
    ('CPC_OFFICE',       'party.cover'),
    ('PARTY_LEAD',       'party.correct'),
    ('CPC_OFFICE',       'party.correct');

insert into role_permission (role, permission)
select r.role, p.permission
  from (values ('PARTY_LEAD'), ('CPC_OFFICE'), ('BRANCH_SECRETARY')) r (role)
 cross join (values ('personal.reveal')) p (permission)
    on conflict do nothing;
