-- How something is scored. Nothing here knows what that is: an organization, a branch, a station, a person, a centre.
create table appraisal_scheme (
    id            uuid         primary key,
    code          text         not null check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
    version       smallint     not null check (version > 0),
    name          text         not null check (length(name) between 1 and 60),
    subject_kind  text         not null check (subject_kind ~ '^[A-Z][A-Z0-9_]*$'),
    period        text         not null check (period in ('MONTH', 'QUARTER', 'YEAR', 'ONCE')),
    valid_from    date         not null,
    stage         text         not null check (stage in ('DRAFT', 'ADOPTED', 'RETIRED')),
    full_mark     numeric      not null check (full_mark > 0),
    bonus_cap     numeric      not null default 0 check (bonus_cap >= 0),
    veto_band     text,
    ties          text[]       not null default '{}',
    basis         text         not null default '' check (length(basis) <= 500),
    predecessor   uuid         references appraisal_scheme,
    made_by       uuid         references person,
    made_at       timestamptz  not null,
    adopted_at    timestamptz,
    retired_at    timestamptz,
    unique (code, version)
);

comment on column appraisal_scheme.veto_band is 'where a veto leads; null: to no band at all';
comment on column appraisal_scheme.ties is 'groups or items that decide between equal totals, the first one first';

create unique index one_draft_of_a_scheme on appraisal_scheme (code) where stage = 'DRAFT';
create unique index one_scheme_begins_on_a_day on appraisal_scheme (code, valid_from) where stage <> 'DRAFT';

-- A total is the sum of weight × points over all items; a group of weight 0 is noted but counts nothing (such as vetoes).
create table appraisal_group (
    scheme    uuid      not null references appraisal_scheme on delete cascade,
    code      text      not null check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
    label     text      not null check (length(label) between 1 and 40),
    weight    numeric   not null check (weight >= 0),
    position  smallint  not null,
    primary key (scheme, code)
);

create table appraisal_item (
    scheme     uuid      not null,
    code       text      not null check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
    grp        text      not null,
    label      text      not null check (length(label) between 1 and 60),
    full_mark  numeric   not null check (full_mark >= 0),
    least      numeric   not null default 0,
    step       numeric   check (step > 0),
    source     text      not null check (source in ('HAND', 'FIGURE', 'SELF', 'PEER', 'PUBLIC')),
    figure     text,
    formula    text,
    steps      jsonb     not null default '[]',
    evidence   boolean   not null default false,
    bonus      boolean   not null default false,
    veto       boolean   not null default false,
    hint       text      not null default '' check (length(hint) <= 500),
    position   smallint  not null,
    primary key (scheme, code),
    foreign key (scheme, grp) references appraisal_group on delete cascade deferrable initially deferred,
    constraint the_least_is_not_above_the_full_mark check (least <= full_mark),
    constraint a_figure_is_named                    check (source <> 'FIGURE' or figure is not null),
    constraint mapped_in_one_way                    check (formula is null or steps = '[]')
);

comment on column appraisal_item.formula is 'CEL over value: points from the raw value; null: by steps, or the value itself';
comment on column appraisal_item.steps is '[{"floor": 90, "points": 2}, …]: points of the highest floor that the value reaches';

-- What is known of a subject beside its points, so that a gate may ask for it.
create table appraisal_fact (
    scheme  uuid  not null references appraisal_scheme on delete cascade,
    code    text  not null check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
    label   text  not null check (length(label) between 1 and 40),
    kind    text  not null check (kind in ('TEXT', 'NUMBER', 'FLAG')),
    primary key (scheme, code)
);

create table appraisal_consequence (
    code   text  primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
    label  text  not null unique check (length(label) between 1 and 40)
);

create table appraisal_band (
    scheme         uuid     not null references appraisal_scheme on delete cascade,
    code           text     not null check (code ~ '^[a-z0-9_]{1,40}$'),
    label          text     not null check (length(label) between 1 and 20),
    floor          numeric  not null check (floor >= 0),
    quota_percent  numeric  check (quota_percent between 0 and 100),
    consequence    text     references appraisal_consequence,
    primary key (scheme, code),
    unique (scheme, floor)
);

comment on column appraisal_band.floor is 'closed below: a total of exactly this much is in the band';

create table appraisal_gate (
    scheme     uuid      not null,
    position   smallint  not null,
    label      text      not null check (length(label) between 1 and 80),
    condition  text      not null check (length(condition) between 1 and 500),
    cap_band   text,
    primary key (scheme, position),
    foreign key (scheme) references appraisal_scheme on delete cascade,
    foreign key (scheme, cap_band) references appraisal_band deferrable initially deferred
);

comment on column appraisal_gate.cap_band is 'the best band that remains where the condition holds; null: none remains';
