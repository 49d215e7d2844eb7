create table organization_grade (
    id                 uuid           primary key,
    version            integer        not null,
    serial             bigint         generated always as identity unique,
    applied_on         date           not null,
    number             text           generated always as ('PG-' || extract(year from applied_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    organization_id    uuid           not null references organization,
    region             text           not null references region,
    stage              text           not null check (stage in ('APPLIED', 'ELIGIBLE', 'SELF_RATED', 'CHECKED', 'OPINED', 'NOTICED', 'GRADED', 'TRACKED', 'REJECTED', 'WITHDRAWN')),
    reason             text           not null,
    simple             boolean        not null,                    -- the field check may be simplified
    due                date,                                       -- until when the next step has to be taken
    self_score         numeric(5, 1)  check (self_score between 0 and 1000),
    field_score        numeric(5, 1)  check (field_score between 0 and 1000),
    experts            text           not null,
    checked_by         uuid           references person,
    score              numeric(5, 1)  check (score between 0 and 1000),
    opinion            text           not null,
    opined_by          uuid           references person,
    notice_id          uuid           references notice,
    grade              smallint       check (grade between 1 and 5),
    granted_by         uuid           references person,
    granted_on         date,
    valid_from         date,
    valid_until        date           check (valid_until > valid_from),
    tracked_on         date,
    ended_on           date,
    constraint nobody_grants_what_they_proposed check (granted_by <> opined_by and granted_by <> checked_by and opined_by <> checked_by),
    constraint a_grade_comes_from_a_score       check ((grade is null) = (score is null)),
    constraint granted_means_from_when          check ((stage in ('GRADED', 'TRACKED', 'WITHDRAWN')) = (granted_on is not null)
                                                       and (granted_on is null) = (valid_until is null) and (granted_on is null) = (valid_from is null)),
    constraint withdrawn_means_when             check ((stage = 'WITHDRAWN') = (ended_on is not null))
);

create unique index organization_grade_one_at_a_time on organization_grade (organization_id)
    where stage in ('APPLIED', 'ELIGIBLE', 'SELF_RATED', 'CHECKED', 'OPINED', 'NOTICED');
create index organization_grade_held on organization_grade (organization_id, granted_on desc) where stage in ('GRADED', 'TRACKED');
create index organization_grade_by_place on organization_grade (region, serial desc);
create index organization_grade_by_stage on organization_grade (stage, region, serial desc);
create index organization_grade_of_an_organization on organization_grade (organization_id, serial desc);
create index organization_grade_by_end on organization_grade (valid_until) where stage in ('GRADED', 'TRACKED');
create index organization_grade_of_a_notice on organization_grade (notice_id) where notice_id is not null;
