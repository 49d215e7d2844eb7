-- How many voices a mean of the public needs, in the scheme beside the item.
alter table appraisal_item add column sample smallint check (sample > 0);

comment on column appraisal_item.sample is 'for PUBLIC: fewer voices make no value; null: the setting gongzhi.appraisal.voices';

-- What photos of a mark hang on.
create table appraisal_evidence (
    id       uuid  primary key,
    round    uuid  not null,
    subject  uuid  not null,
    item     text  not null,
    unique (round, subject, item),
    foreign key (round, subject, item) references appraisal_point
);

-- Whoever has an interest in an organization says so; what the posts and the register know is not written here.
create table appraisal_interest (
    person        uuid         not null references person,
    organization  uuid         not null,
    because       text         not null check (length(because) between 1 and 200),
    declared_at   timestamptz  not null,
    ended_at      timestamptz,
    primary key (person, organization, declared_at)
);

create unique index an_interest_is_declared_once on appraisal_interest (person, organization) where ended_at is null;

-- Several scorers. The seed is fixed before anybody knows who scores: its hash is published first, the seed itself with the draw.
create table appraisal_panel (
    id            uuid         primary key,
    round         uuid         not null references appraisal_round,
    phase         smallint     not null check (phase > 0),
    blind         boolean      not null,
    per_subject   smallint     not null check (per_subject between 1 and 30),
    due_on        date,
    commitment    text         not null check (commitment ~ '^[0-9a-f]{64}$'),
    seed_sealed   text         not null check (seed_sealed like 's4.%'),
    seed          text         check (seed ~ '^[0-9a-f]{64}$'),
    committed_by  uuid         not null references person,
    committed_at  timestamptz  not null,
    drawn_at      timestamptz,
    closed_by     uuid         references person,
    closed_at     timestamptz,
    unique (round, phase),
    constraint drawn_means_the_seed_is_out check ((drawn_at is null) = (seed is null)),
    constraint what_closes_was_drawn       check (closed_at is null or drawn_at is not null)
);

create table appraisal_panelist (
    panel   uuid      not null references appraisal_panel,
    person  uuid      not null references person,
    code    text      not null,
    primary key (panel, person),
    unique (panel, code)
);

-- What a phase scores. A first phase scores everybody, a further one those of whom the scorers disagreed.
create table appraisal_drawn (
    panel     uuid    not null references appraisal_panel,
    subject   uuid    not null,
    excluded  uuid[]  not null default '{}',
    primary key (panel, subject)
);

comment on column appraisal_drawn.excluded is 'scorers with an interest in the subject when the lot was drawn';

create table appraisal_assignment (
    panel    uuid         not null references appraisal_panel,
    subject  uuid         not null,
    person   uuid         not null references person,
    done_at  timestamptz,
    primary key (panel, subject, person),
    foreign key (panel, subject) references appraisal_drawn
);

create index appraisal_assignment_of_a_scorer on appraisal_assignment (person, panel) where done_at is null;

-- One scorer's or one peer's mark of an item; what of it counts stands in appraisal_point once it is settled.
create table appraisal_mark (
    round         uuid         not null,
    subject       uuid         not null,
    item          text         not null,
    panel         uuid         references appraisal_panel,
    person        uuid         not null references person,
    organization  uuid,
    points        numeric      not null,
    note          text         not null default '',
    at            timestamptz  not null,
    foreign key (round, subject, item) references appraisal_point,
    constraint a_scorer_or_a_peer check ((panel is null) <> (organization is null))
);

create unique index a_scorer_marks_an_item_once on appraisal_mark (panel, subject, item, person) where panel is not null;
create unique index an_organization_votes_once on appraisal_mark (round, subject, item, organization) where organization is not null;
create index appraisal_mark_of_an_item on appraisal_mark (round, item, subject);

-- A filled-in table of marks that was looked through and waits.
create table appraisal_intake (
    id             uuid         primary key,
    round          uuid         not null references appraisal_round,
    attachment_id  uuid         not null,
    file_name      text         not null,
    total          bigint       not null,
    marks          bigint       not null,
    faults         bigint       not null,
    missing        text[]       not null,
    unknown        text[]       not null,
    bad            jsonb        not null,
    uploaded_by    uuid         not null references person,
    uploaded_at    timestamptz  not null,
    taken          bigint,
    taken_at       timestamptz
);

create index appraisal_intake_of_a_round on appraisal_intake (round, uploaded_at desc);

insert into role_permission (role, permission) values
    ('PARTY_LEAD',      'appraisal.read'),
    ('PARTY_LEAD',      'appraisal.publish'),
    ('PARTY_LEAD',      'appraisal.decide'),
    ('PARTY_LEAD',      'appraisal.mark'),
    ('CPC_OFFICE',      'appraisal.read'),
    ('CPC_OFFICE',      'appraisal.mark'),
    ('CPC_OFFICE',      'appraisal.decide'),
    ('INSTRUCTOR',      'appraisal.read'),
    ('INSTRUCTOR',      'appraisal.mark'),
    ('REGISTRAR',       'appraisal.read'),
    ('HUB_DIRECTOR',    'appraisal.read'),
    ('HUB_DIRECTOR',    'appraisal.run'),
    ('HUB_DIRECTOR',    'appraisal.publish'),
    ('HUB_DIRECTOR',    'appraisal.decide'),
    ('HUB_DIRECTOR',    'appraisal.mark'),
    ('HUB_DESK',        'appraisal.read'),
    ('HUB_DESK',        'appraisal.run'),
    ('HUB_DESK',        'appraisal.mark'),
    ('STATION_WORKER',  'appraisal.read'),
    ('STATION_WORKER',  'appraisal.mark'),
    ('COMMUNITY_STAFF', 'appraisal.read'),
    ('COMMUNITY_STAFF', 'appraisal.mark'),
    ('PEER_REVIEWER',   'appraisal.read'),
    ('PEER_REVIEWER',   'appraisal.mark'),
    ('SUPERVISOR',      'appraisal.read'),
    ('SUPERVISOR',      'appraisal.mark'),
    ('EXPERT',          'appraisal.read'),
    ('EXPERT',          'appraisal.mark'),
    ('ORG_ADMIN',       'appraisal.read'),
    ('ORG_ADMIN',       'appraisal.mark'),
    ('ORG_ADMIN',       'appraisal.appeal')
on conflict do nothing;
