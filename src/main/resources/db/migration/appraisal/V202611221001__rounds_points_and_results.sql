create table appraisal_round (
    id               uuid         primary key,
    serial           bigint       generated always as identity unique,
    opened_on        date         not null,
    number           text         generated always as ('KH-' || extract(year from opened_on)::int || '-' || lpad(serial::text, 6, '0')) stored,
    scheme           uuid         not null references appraisal_scheme,
    region           text         not null references region,
    title            text         not null check (length(title) between 1 and 80),
    period_from      date         not null,
    period_to        date         not null,
    stage            text         not null check (stage in ('OPEN', 'SCORED', 'PUBLISHED', 'APPEALS', 'LOCKED')),
    objection_until  date,
    opened_by        uuid         references person,
    opened_at        timestamptz  not null,
    scored_at        timestamptz,
    published_at     timestamptz,
    locked_at        timestamptz,
    constraint a_period_ends_after_it_begins check (period_to >= period_from)
);

create index appraisal_round_by_place on appraisal_round (region, serial desc);
create index appraisal_round_by_scheme on appraisal_round (scheme, period_from desc);

create table appraisal_subject (
    round           uuid   not null references appraisal_round,
    subject         uuid   not null,
    subject_kind    text   not null,
    name            text   not null,
    region          text   not null references region,
    organization    uuid,
    exempt_because  text   check (exempt_because <> ''),
    facts           jsonb  not null default '{}',
    primary key (round, subject)
);

comment on column appraisal_subject.facts is 'what the scheme declares to be known: {"code": text, number or boolean}';

create index appraisal_subject_by_place on appraisal_subject (round, region, subject);
create index appraisal_subject_by_subject on appraisal_subject (subject, round);
create index appraisal_subject_by_organization on appraisal_subject (organization, round) where organization is not null;

-- The settled mark of an item. value is what it was made from by the item's formula or steps; for a mark by hand it is null.
create table appraisal_point (
    round     uuid         not null,
    subject   uuid         not null,
    item      text         not null,
    value     numeric,
    points    numeric,
    note      text         not null default '',
    evidence  text,
    by        uuid         references person,
    at        timestamptz,
    primary key (round, subject, item),
    foreign key (round, subject) references appraisal_subject
);

create index appraisal_point_still_owed on appraisal_point (round, item, subject) where points is null;

-- What was decided after publication: it counts in the point's place and is only added to. The newest one holds.
create table appraisal_correction (
    id       bigint       primary key generated always as identity,
    round    uuid         not null,
    subject  uuid         not null,
    item     text         not null,
    points   numeric      not null,
    because  text         not null check (because <> ''),
    by       uuid         references person,
    at       timestamptz  not null,
    foreign key (round, subject, item) references appraisal_point
);

create index appraisal_correction_of_a_point on appraisal_correction (round, subject, item, id desc);

create table appraisal_result (
    round    uuid         not null,
    subject  uuid         not null,
    version  integer      not null check (version > 0),
    total    numeric      not null,
    band     text,
    rank     integer,
    reasons  jsonb        not null default '[]',
    because  text         not null default '',
    at       timestamptz  not null,
    primary key (round, subject, version),
    foreign key (round, subject) references appraisal_subject
);

comment on column appraisal_result.total is 'exact; people read it rounded half up to one decimal';
comment on column appraisal_result.rank is 'the same for equals; null: not ranked (vetoed)';

create index appraisal_result_by_rank on appraisal_result (round, rank, subject);
create index appraisal_result_of_a_subject on appraisal_result (subject, round, version desc);

create view appraisal_standing as
select r.*
  from appraisal_result r
 where not exists (select from appraisal_result n where n.round = r.round and n.subject = r.subject and n.version > r.version);

create function appraisal_refuses() returns trigger language plpgsql as $$
begin
    raise exception '% of % is refused', tg_op, tg_table_name using errcode = 'check_violation';
end $$;

create trigger results_are_only_added before update or delete on appraisal_result
    for each row execute function appraisal_refuses();
create trigger results_are_never_emptied before truncate on appraisal_result
    for each statement execute function appraisal_refuses();
create trigger corrections_are_only_added before update or delete on appraisal_correction
    for each row execute function appraisal_refuses();
create trigger corrections_are_never_emptied before truncate on appraisal_correction
    for each statement execute function appraisal_refuses();

-- What was published stays as it was published; for each statement, so that a hundred thousand marks are looked at once.
create function appraisal_points_stay() returns trigger language plpgsql as $$
begin
    if exists (select from appraisal_round r
                where r.id in (select t.round from touched t) and r.stage not in ('OPEN', 'SCORED')) then
        raise exception 'the points of a published round stay' using errcode = 'check_violation', constraint = 'appraisal_points_stay';
    end if;
    return null;
end $$;

create trigger no_point_joins_a_published_round after insert on appraisal_point
    referencing new table as touched for each statement execute function appraisal_points_stay();
create trigger no_point_of_a_published_round_changes after update on appraisal_point
    referencing old table as touched for each statement execute function appraisal_points_stay();
create trigger no_point_leaves_a_published_round after delete on appraisal_point
    referencing old table as touched for each statement execute function appraisal_points_stay();
