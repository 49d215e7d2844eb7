-- From the application to a full member, five phases. Who they are is sealed; which steps were taken when, the dates tell. (domain.md M30, C1)
create table party_applicant (
    id               uuid     primary key,
    version          integer  not null,
    serial           bigint   generated always as identity unique,
    branch_id        uuid     not null references party_organization,
    region           text     not null references region,
    name_sealed      text,
    name_masked      text,
    born_sealed      text,
    born_masked      text,
    applied_on       date     not null,
    number           text     generated always as ('FZ-' || extract(year from applied_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    talked_on        date     check (talked_on >= applied_on),
    activist_on      date     check (activist_on >= talked_on),
    contacts         uuid[]   not null check (cardinality(contacts) <= 2),
    object_on        date     check (object_on >= activist_on + interval '1 year'),
    introducers      uuid[]   not null check (cardinality(introducers) <= 2),
    checked_on       date     check (checked_on >= object_on),
    trained_on       date     check (trained_on >= object_on),
    trained_days     smallint check (trained_days >= 0),
    trained_hours    smallint check (trained_hours >= 0),
    shown_from       date     check (shown_from >= object_on),
    shown_until      date     check (shown_until >= shown_from),
    voted_on         date     check (voted_on > shown_until),
    entitled         integer,
    present          integer  check (present <= entitled),
    in_favour        integer  check (in_favour <= present),
    spoken_on        date     check (spoken_on >= voted_on),
    special          boolean  not null,
    approved_on      date     check (approved_on >= spoken_on),
    extended_months  smallint not null check (extended_months = 0 or extended_months between 6 and 12),
    probation_until  date     check (probation_until >= voted_on + interval '1 year'),
    converted_on     date     check (converted_on >= probation_until),
    full_on          date     check (full_on >= converted_on),
    ended_on         date,
    member_id        uuid     references party_member unique,
    stage            text     not null check (stage in ('APPLICANT', 'ACTIVIST', 'OBJECT', 'VOTED', 'PROBATIONARY', 'CONVERTING', 'FULL', 'CANCELLED', 'ENDED')),
    constraint an_activist_was_talked_to           check (stage in ('APPLICANT', 'ENDED') or activist_on is not null),
    constraint an_object_was_an_activist_for_a_year check (stage in ('APPLICANT', 'ACTIVIST', 'ENDED') or object_on is not null),
    constraint whoever_is_received_went_the_way    check (stage not in ('VOTED', 'PROBATIONARY', 'CONVERTING', 'FULL', 'CANCELLED')
                                                          or voted_on is not null and cardinality(introducers) = 2 and checked_on is not null
                                                             and (trained_days >= 3 or trained_hours >= 24) and shown_until is not null),
    constraint it_passes_with_more_than_half       check (in_favour is null or stage not in ('VOTED', 'PROBATIONARY', 'CONVERTING', 'FULL') or in_favour * 2 > entitled),
    constraint a_member_was_approved               check (stage not in ('PROBATIONARY', 'CONVERTING', 'FULL', 'CANCELLED') or approved_on is not null and probation_until is not null and member_id is not null),
    constraint a_full_member_was_converted         check ((stage = 'FULL') = (full_on is not null)),
    constraint its_end_has_a_day                   check ((stage in ('CANCELLED', 'ENDED')) = (ended_on is not null))
);

create index party_applicant_by_place on party_applicant (region, serial desc);
create index party_applicant_by_stage on party_applicant (stage, region, serial desc);
create index party_applicant_of_a_branch on party_applicant (branch_id, serial desc);
create index party_applicant_by_application on party_applicant (applied_on, region);
create index party_applicant_by_decision on party_applicant (activist_on, region) where activist_on is not null;
create index party_applicant_by_vote on party_applicant (voted_on, region) where voted_on is not null;

-- Steps that may be taken again: reviews every half year, and the words of every other step.
create table party_applicant_step (
    applicant_id  uuid         not null references party_applicant,
    rank          integer      not null,
    move          text         not null,
    on_day        date         not null,
    words         text         not null,
    by            uuid         references person,
    primary key (applicant_id, rank)
);

insert into retention_rule (kind, since, months, binding, source) values
    ('PARTY_APPLICANT', '2000-01-01', 60, false, '《中国共产党发展党员工作细则》：终止培养的，材料由党支部保存，本系统内姓名五年后抹去');

insert into role_permission (role, permission) values
    ('PARTY_LEAD',       'development.read'),
    ('CPC_OFFICE',       'development.read'),
    ('BRANCH_SECRETARY', 'development.read'),
    ('CPC_OFFICE',       'development.keep'),
    ('BRANCH_SECRETARY', 'development.keep'),
    ('PARTY_LEAD',       'development.approve');
