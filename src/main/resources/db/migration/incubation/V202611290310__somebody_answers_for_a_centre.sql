-- Who answers for a centre: hears what it came to, and may contest it. (domain.md M131)
create table centre_manager (
    centre_id  uuid  not null references incubation_centre,
    person_id  uuid  not null references person,
    since      date  not null,
    until      date  check (until >= since),
    named_by   uuid  not null references person,
    serial     bigint  primary key generated always as identity
);

create unique index one_answers_for_a_centre_once on centre_manager (centre_id, person_id) where until is null;
create index centre_manager_of_a_person on centre_manager (person_id) where until is null;

insert into role_permission (role, permission) values
    ('CENTRE_MANAGER', 'appraisal.appeal'),
    ('HUB_DIRECTOR',   'incubation.appoint')
on conflict do nothing;
