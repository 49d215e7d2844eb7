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

-- Written once, a hundred thousand at a time, and gone with its trial; what it names is never deleted.
create table appraisal_trial_row (
    trial         uuid     not null,
    position      bigint   not null,
    round         uuid     not null,
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

create function appraisal_trial_takes_its_rows() returns trigger language plpgsql as $$
begin
    delete from appraisal_trial_row where trial = old.id;
    return old;
end $$;

create trigger a_trial_takes_its_rows before delete on appraisal_trial
    for each row execute function appraisal_trial_takes_its_rows();
