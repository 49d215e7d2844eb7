create table appraisal_appeal (
    id          uuid         primary key,
    serial      bigint       generated always as identity unique,
    made_on     date         not null,
    number      text         generated always as ('SS-' || extract(year from made_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    round       uuid         not null,
    subject     uuid         not null,
    region      text         not null,
    organization  uuid,
    stage       text         not null check (stage in ('SUBMITTED', 'UPHELD', 'REFUSED', 'WITHDRAWN')),
    grounds     text         not null check (length(grounds) between 1 and 2000),
    made_by     uuid         not null references person,
    made_at     timestamptz  not null,
    decided_by  uuid         references person,
    decided_at  timestamptz,
    decision    text         not null default '',
    version     integer,
    foreign key (round, subject) references appraisal_subject,
    constraint a_decision_has_its_reason        check ((stage in ('UPHELD', 'REFUSED')) = (decided_by is not null and decided_at is not null and decision <> '')),
    constraint nobody_decides_their_own_appeal  check (decided_by <> made_by)
);

create unique index one_open_appeal_of_a_subject on appraisal_appeal (round, subject) where stage = 'SUBMITTED';
create index appraisal_appeal_by_place on appraisal_appeal (region, serial desc);
create index appraisal_appeal_of_an_organization on appraisal_appeal (organization, serial desc) where organization is not null;

create table appraisal_appeal_item (
    appeal   uuid     not null references appraisal_appeal,
    item     text     not null,
    label    text     not null,
    before   numeric  not null,
    after    numeric,
    reason   text     not null check (length(reason) between 1 and 500),
    primary key (appeal, item)
);
