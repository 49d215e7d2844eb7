-- Each trial belongs to what the draft said then: a draft that changes loses its trials.
create table appraisal_trial (
    id            uuid         primary key,
    scheme        uuid         not null references appraisal_scheme on delete cascade,
    rounds        text[]       not null,
    subjects      integer      not null,
    changed       integer      not null,
    band_changed  integer      not null,
    by            uuid         not null references person,
    at            timestamptz  not null
);

create index appraisal_trial_of_a_scheme on appraisal_trial (scheme, at desc);

create table appraisal_trial_row (
    trial         uuid     not null references appraisal_trial on delete cascade,
    position      bigint   not null,
    round         uuid     not null references appraisal_round,
    subject       uuid     not null,
    name          text     not null,
    region        text     not null,
    organization  uuid,
    from_total    numeric  not null,
    to_total      numeric  not null,
    from_band     text,
    to_band       text,
    from_rank     integer,
    to_rank       integer,
    band_changed  boolean  not null,
    reasons       jsonb    not null,
    primary key (trial, position)
);
