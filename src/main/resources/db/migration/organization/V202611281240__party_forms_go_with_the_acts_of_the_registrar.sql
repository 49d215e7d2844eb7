create table organization_party_form (
    id               uuid         primary key,
    version          integer      not null,
    serial           bigint       generated always as identity unique,
    wanted_on        date         not null,
    number           text         generated always as ('DJ-' || extract(year from wanted_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    organization_id  uuid         not null references organization,
    region           text         not null references region,
    act              text         not null check (act in ('FORMATION', 'INSPECTION', 'ENFORCEMENT', 'GRADE', 'ELECTION')),
    subject_id       uuid         not null,
    stage            text         not null check (stage in ('WANTED', 'FILLED', 'HANDED_OVER')),
    committed        boolean      not null,
    staff            integer      check (staff >= 0),
    members          integer      check (members >= 0),
    mode             text         check (mode in ('OWN', 'JOINT', 'ATTACHED', 'INSTRUCTOR')),
    words            text         not null,
    filled_by        uuid         references person,
    filled_on        date,
    finished_on      date,                                        -- when the act was finished
    finished_with    boolean,                                     -- whether the form was in by then
    hand_over_by     date         check (hand_over_by >= finished_on),
    handed_over_on   date,
    unique (act, subject_id),
    constraint filled_means_what          check (stage = 'WANTED' or members is not null and staff is not null and mode is not null and words <> '' and filled_by is not null and filled_on is not null),
    constraint founders_commit_themselves check (stage = 'WANTED' or act <> 'FORMATION' or committed),
    constraint members_are_of_the_staff   check (members <= staff),
    constraint handed_over_means_when     check ((stage = 'HANDED_OVER') = (handed_over_on is not null)),
    constraint finished_means_how         check ((finished_on is null) = (finished_with is null))
);

create index organization_party_form_by_place on organization_party_form (region, serial desc);
create index organization_party_form_by_stage on organization_party_form (stage, region, serial desc);
create index organization_party_form_of_an_organization on organization_party_form (organization_id, serial desc);
create index organization_party_form_to_hand_over on organization_party_form (hand_over_by) where stage = 'FILLED' and hand_over_by is not null;
create index organization_party_form_by_end on organization_party_form (region, finished_on) where finished_on is not null;

create table organization_election (
    id               uuid         primary key,
    version          integer      not null,
    serial           bigint       generated always as identity unique,
    reported_on      date         not null,
    number           text         generated always as ('HJ-' || extract(year from reported_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    organization_id  uuid         not null references organization,
    region           text         not null references region,
    stage            text         not null check (stage in ('PLANNED', 'HELD', 'CONCLUDED', 'VOID')),
    planned_on       date         not null,
    plan             text         not null check (plan <> ''),
    entitled         integer      check (entitled > 0),
    present          integer      check (present between 0 and entitled),
    council          integer      check (council > 0),
    term_years       smallint     check (term_years between 1 and 5),
    held_on          date,
    result           text         not null,
    reported_by      uuid         not null references person,
    concluded_by     uuid         references person check (concluded_by <> reported_by),
    concluded_on     date,
    next_due         date         check (next_due > held_on),
    constraint held_means_how check (stage = 'PLANNED' or held_on is not null and entitled is not null and present is not null and council is not null and term_years is not null and result <> ''),
    constraint concluded_means_by_whom check ((stage in ('CONCLUDED', 'VOID')) = (concluded_by is not null) and (concluded_by is null) = (concluded_on is null))
);

create unique index organization_election_one_at_a_time on organization_election (organization_id) where stage in ('PLANNED', 'HELD');
create index organization_election_by_place on organization_election (region, serial desc);
create index organization_election_by_stage on organization_election (stage, region, serial desc);
create index organization_election_of_an_organization on organization_election (organization_id, serial desc);
create index organization_election_by_next on organization_election (next_due) where stage = 'CONCLUDED';
