create table interview (
    id                 uuid         primary key,
    version            integer      not null,
    serial             bigint       generated always as identity unique,
    invited_on         date         not null,
    number             text         generated always as ('YT-' || extract(year from invited_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    source             text         not null check (source in ('SCORE', 'INSPECTION', 'APPRAISAL', 'OVERDUE', 'RESIDENT', 'AUDIT', 'MEETING')),
    source_id          uuid,
    href               text         not null check (href = '' or href like '/%' and href not like '//%'),
    follow_up_id       uuid         references follow_up,
    region             text         not null references region,
    organization_id    uuid         not null,
    organization_name  text         not null check (organization_name <> ''),
    title              text         not null check (title <> ''),
    bigrams            text[]       not null,
    reason             text         not null check (reason <> ''),
    at                 timestamptz  not null,
    place              text         not null check (place <> ''),
    host               text         not null check (host <> ''),
    host_id            uuid         references person,
    attendee           text         not null,
    record             text         not null,
    demand             text         not null,
    due_on             date,
    held_at            timestamptz,
    record_hash        text,
    outcome            text         not null,
    concluded_at       timestamptz,
    stage              text         not null check (stage in ('INVITED', 'CONFIRMED', 'HELD', 'SIGNED', 'PASSED', 'FAILED', 'CANCELLED')),
    constraint a_held_interview_has_its_record check ((stage in ('HELD', 'SIGNED', 'PASSED', 'FAILED')) = (held_at is not null)
                                                      and (held_at is null or record <> '' and demand <> '' and due_on is not null and record_hash is not null)),
    constraint its_end_has_a_time_and_words    check ((stage in ('PASSED', 'FAILED', 'CANCELLED')) = (concluded_at is not null) and (concluded_at is null or outcome <> ''))
);

create index interview_by_place on interview (region, serial desc);
create index interview_by_stage on interview (stage, region, serial desc);
create index interview_of_an_organization on interview (organization_id, serial desc);
create index interview_of_a_follow_up on interview (follow_up_id) where follow_up_id is not null;
create index interview_of_a_source on interview (source_id) where source_id is not null;
create index interview_by_title on interview using gin (bigrams);

-- Each side signs the record once, logged in; the hash says what exactly was signed.
create table interview_signature (
    interview_id  uuid         not null references interview,
    side          text         not null check (side in ('OFFICE', 'ORGANIZATION')),
    person_id     uuid         not null references person,
    name          text         not null check (name <> ''),
    capacity      text         not null,
    record_hash   text         not null,
    at            timestamptz  not null,
    primary key (interview_id, side),
    unique (interview_id, person_id)
);

insert into role_permission (role, permission) values
    ('PARTY_LEAD',     'interview.read'),
    ('PARTY_LEAD',     'interview.hold'),
    ('CPC_OFFICE',     'interview.read'),
    ('INSTRUCTOR',     'interview.read'),
    ('REGISTRAR',      'interview.read'),
    ('COMPETENT_UNIT', 'interview.read'),
    ('HUB_DIRECTOR',   'interview.read'),
    ('HUB_DIRECTOR',   'interview.hold'),
    ('HUB_DESK',       'interview.read'),
    ('HUB_DESK',       'interview.hold'),
    ('ORG_ADMIN',      'interview.read'),
    ('ORG_ADMIN',      'interview.answer');
