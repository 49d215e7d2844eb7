create table follow_up (
    id                 uuid         primary key,
    version            integer      not null,
    serial             bigint       generated always as identity unique,
    opened_on          date         not null,
    number             text         generated always as ('DB-' || extract(year from opened_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    source             text         not null check (source in ('SCORE', 'INSPECTION', 'APPRAISAL', 'OVERDUE', 'RESIDENT', 'AUDIT', 'MEETING')),
    source_id          uuid,
    href               text         not null check (href = '' or href like '/%' and href not like '//%'),
    region             text         not null references region,
    -- no foreign key: the register stands on a floor above; its name is kept as it was
    organization_id    uuid,
    organization_name  text         not null,
    title              text         not null check (title <> ''),
    bigrams            text[]       not null,
    problem            text         not null check (problem <> ''),
    cause              text         not null,
    measure            text         not null,
    owner_id           uuid         references person,
    due_on             date,
    first_due_on       date,
    proof              text         not null,
    proved_at          timestamptz,
    verified_by        uuid         references person,
    outcome            text         not null,
    stage              text         not null check (stage in ('ISSUE', 'ASSIGNED', 'UNDER_WAY', 'PROVED', 'CLOSED', 'ESCALATED', 'WITHDRAWN')),
    opened_at          timestamptz  not null,
    opened_by          uuid         references person,
    started_at         timestamptz,
    closed_at          timestamptz,
    -- how far up the chain it has been told; follows from the date and the rule
    rung               smallint     not null check (rung >= 0),
    constraint an_owner_has_a_date                check ((owner_id is null) = (due_on is null) and (due_on is null) = (first_due_on is null)),
    constraint a_date_is_only_put_off             check (due_on >= first_due_on),
    constraint an_organization_has_a_name         check ((organization_id is null) = (organization_name = '')),
    constraint what_is_assigned_has_an_owner      check (stage not in ('ASSIGNED', 'UNDER_WAY', 'PROVED', 'CLOSED') or owner_id is not null),
    constraint what_is_under_way_has_a_measure    check (stage not in ('UNDER_WAY', 'PROVED', 'CLOSED') or cause <> '' and measure <> '' and started_at is not null),
    constraint what_is_verified_has_a_proof       check (stage not in ('PROVED', 'CLOSED') or proof <> '' and proved_at is not null),
    constraint nobody_verifies_their_own_work     check (verified_by <> owner_id),
    constraint what_is_closed_was_verified        check ((stage = 'CLOSED') <= (verified_by is not null)),
    constraint the_end_has_a_time_and_words       check ((stage in ('CLOSED', 'ESCALATED', 'WITHDRAWN')) = (closed_at is not null) and (closed_at is null or outcome <> ''))
);

create index follow_up_by_place on follow_up (region, serial desc);
create index follow_up_by_stage on follow_up (stage, region, serial desc);
create index follow_up_by_source on follow_up (source, region, serial desc);
create index follow_up_of_a_source on follow_up (source_id) where source_id is not null;
create index follow_up_of_an_organization on follow_up (organization_id, serial desc) where organization_id is not null;
create index follow_up_of_an_owner on follow_up (owner_id, serial desc) where owner_id is not null;
create index follow_up_by_date on follow_up (due_on) where stage in ('ASSIGNED', 'UNDER_WAY');
create index follow_up_by_first_date on follow_up (region, first_due_on);
create index follow_up_by_opening on follow_up (region, opened_on);
create index follow_up_by_closing on follow_up (region, closed_at) where closed_at is not null;
create index follow_up_by_title on follow_up using gin (bigrams);

-- What the owner has to say each week.
create table follow_up_note (
    id            bigint       generated always as identity primary key,
    follow_up_id  uuid         not null references follow_up,
    week          date         not null check (extract(isodow from week) = 1),
    text          text         not null check (text <> ''),
    by            uuid         not null references person,
    at            timestamptz  not null
);

create index follow_up_note_of_a_case on follow_up_note (follow_up_id, week);

-- Who answers for a place or for one organization, from when until when.
create table responsible (
    id               uuid     primary key,
    serial           bigint   generated always as identity unique,
    duty             text     not null check (duty in ('SECRETARY', 'INSTRUCTOR', 'LEADER')),
    region           text     not null references region,
    organization_id  uuid,
    organization_name text    not null,
    person_id        uuid     not null references person,
    valid_from       date     not null,
    valid_until      date     check (valid_until >= valid_from),
    constraint a_responsible_organization_has_a_name check ((organization_id is null) = (organization_name = ''))
);

create index responsible_by_place on responsible (region, duty, valid_from);
create index responsible_of_an_organization on responsible (organization_id, duty) where organization_id is not null;

-- After how many working days behind its date a case climbs to whom.
create table climb_rule (
    duty        text      not null check (duty in ('SECRETARY', 'INSTRUCTOR', 'LEADER')),
    valid_from  date      not null,
    days        smallint  not null check (days between 1 and 250),
    by          uuid      references person,
    primary key (duty, valid_from)
);

insert into climb_rule (duty, valid_from, days) values
    ('SECRETARY',  '2020-01-01', 1),
    ('INSTRUCTOR', '2020-01-01', 3),
    ('LEADER',     '2020-01-01', 7);

create table follow_up_climb (
    follow_up_id  uuid         not null references follow_up,
    due_on        date         not null,
    rung          smallint     not null,
    duty          text         not null,
    person_id     uuid         references person,       -- nobody was named: those who open cases hear of it
    days          integer      not null,
    at            timestamptz  not null,
    primary key (follow_up_id, due_on, rung)
);

create index follow_up_climb_to_a_person on follow_up_climb (person_id, follow_up_id) where person_id is not null;

insert into role_permission (role, permission) values
    ('PARTY_LEAD',       'followup.read'),
    ('PARTY_LEAD',       'followup.open'),
    ('PARTY_LEAD',       'followup.verify'),
    ('PARTY_LEAD',       'followup.chain'),
    ('CPC_OFFICE',       'followup.read'),
    ('CPC_OFFICE',       'followup.work'),
    ('INSTRUCTOR',       'followup.read'),
    ('INSTRUCTOR',       'followup.work'),
    ('BRANCH_SECRETARY', 'followup.read'),
    ('BRANCH_SECRETARY', 'followup.work'),
    ('REGISTRAR',        'followup.read'),
    ('REGISTRAR',        'followup.open'),
    ('COMPETENT_UNIT',   'followup.read'),
    ('HUB_DIRECTOR',     'followup.read'),
    ('HUB_DIRECTOR',     'followup.open'),
    ('HUB_DIRECTOR',     'followup.work'),
    ('HUB_DIRECTOR',     'followup.verify'),
    ('HUB_DIRECTOR',     'followup.chain'),
    ('HUB_DESK',         'followup.read'),
    ('HUB_DESK',         'followup.open'),
    ('HUB_DESK',         'followup.work'),
    ('HUB_DESK',         'followup.verify'),
    ('STATION_WORKER',   'followup.read'),
    ('STATION_WORKER',   'followup.work'),
    ('COMMUNITY_STAFF',  'followup.read'),
    ('COMMUNITY_STAFF',  'followup.work'),
    ('SUPERVISOR',       'followup.read'),
    ('ORG_ADMIN',        'followup.read'),
    ('ORG_ADMIN',        'followup.work');
