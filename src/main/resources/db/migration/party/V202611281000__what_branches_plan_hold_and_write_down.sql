-- Whose people see a Party organization: the unit in which it is built, and the units that it covers.
create view party_unit (party_organization_id, organization_id) as
    select id, organization_id
      from party_organization
     where organization_id is not null
     union
    select party_organization_id, organization_id
      from party_coverage
     where party_organization_id is not null
       and superseded_at is null
       and until is null;

-- How often something is due, from a day on. (domain.md C1; a district changes it on its screen)
create table life_rule (
    type     text         not null check (type in ('ASSEMBLY', 'COMMITTEE', 'GROUP', 'THEME_DAY', 'CLASS', 'LIFE', 'REVIEW', 'TALK', 'STUDY', 'PRACTICE')),
    since    date         not null,
    period   text         not null check (period in ('MONTH', 'QUARTER', 'HALF', 'YEAR')),
    times    smallint     not null check (times between 0 and 31),
    applies  text         not null check (applies in ('EVERY', 'COMMITTEE', 'GROUP')),
    basis    text         not null,
    set_by   uuid         references person,
    set_at   timestamptz  not null,
    primary key (type, since)
);

insert into life_rule (type, since, period, times, applies, basis, set_at) values
    ('ASSEMBLY',  '2000-01-01', 'QUARTER', 1, 'EVERY',     '《中国共产党支部工作条例（试行）》：党员大会一般每季度召开一次', '2000-01-01T00:00:00+08'),
    ('COMMITTEE', '2000-01-01', 'MONTH',   1, 'COMMITTEE', '《中国共产党支部工作条例（试行）》：支委会一般每月召开一次',     '2000-01-01T00:00:00+08'),
    ('GROUP',     '2000-01-01', 'MONTH',   1, 'GROUP',     '《中国共产党支部工作条例（试行）》：党小组会一般每月召开一次',   '2000-01-01T00:00:00+08'),
    ('THEME_DAY', '2000-01-01', 'MONTH',   1, 'EVERY',     '《中国共产党支部工作条例（试行）》：每月相对固定一天开展主题党日', '2000-01-01T00:00:00+08'),
    ('CLASS',     '2000-01-01', 'HALF',    1, 'EVERY',     '党课定期开展，本地规定每半年至少一次',                         '2000-01-01T00:00:00+08'),
    ('LIFE',      '2000-01-01', 'YEAR',    1, 'EVERY',     '《中国共产党支部工作条例（试行）》：组织生活会每年至少一次',     '2000-01-01T00:00:00+08'),
    ('REVIEW',    '2000-01-01', 'YEAR',    1, 'EVERY',     '《中国共产党支部工作条例（试行）》：民主评议党员一般每年一次',   '2000-01-01T00:00:00+08'),
    ('TALK',      '2000-01-01', 'YEAR',    1, 'EVERY',     '《中国共产党支部工作条例（试行）》：谈心谈话一般每年不少于一次', '2000-01-01T00:00:00+08');

-- What the rules ask of a branch beyond its roll: the fixed day of the month, and how many groups it has.
create table branch_habit (
    branch_id  uuid         primary key references party_organization,
    theme_day  smallint     check (theme_day between 1 and 28),
    groups     smallint     not null check (groups between 0 and 20),
    set_by     uuid         references person,
    set_at     timestamptz  not null
);

create table study_campaign (
    id           uuid     primary key,
    version      integer  not null,
    serial       bigint   generated always as identity unique,
    opened_on    date     not null,
    number       text     generated always as ('XX-' || extract(year from opened_on)::int || '-' || lpad(serial::text, greatest(3, length(serial::text)), '0')) stored unique,
    region       text     not null references region,
    title        text     not null check (title <> ''),
    bigrams      text[]   not null,
    content      text     not null check (content <> ''),
    since        date     not null,
    until        date     not null check (until >= since),
    closed_note  text     not null,
    stage        text     not null check (stage in ('OPEN', 'CLOSED', 'CANCELLED')),
    constraint its_end_has_words check ((stage = 'OPEN') = (closed_note = ''))
);

create index study_campaign_by_place on study_campaign (region, serial desc);
create index study_campaign_by_stage on study_campaign (stage, region, serial desc);
create index study_campaign_by_title on study_campaign using gin (bigrams);

create table joint_day (
    id          uuid         primary key,
    version     integer      not null,
    serial      bigint       generated always as identity unique,
    planned_on  date         not null,
    number      text         generated always as ('LH-' || extract(year from planned_on)::int || '-' || lpad(serial::text, greatest(3, length(serial::text)), '0')) stored unique,
    host_id     uuid         not null references party_organization,
    region      text         not null references region,
    topic       text         not null check (topic <> ''),
    bigrams     text[]       not null,
    starts_at   timestamptz  not null,
    on_day      date         not null,
    place       text         not null check (place <> ''),
    review      text         not null,
    reason      text         not null,
    stage       text         not null check (stage in ('PLANNED', 'HELD', 'REVIEWED', 'CANCELLED')),
    constraint a_review_has_words       check ((stage = 'REVIEWED') = (review <> '')),
    constraint a_cancellation_has_words check ((stage = 'CANCELLED') = (reason <> ''))
);

create index joint_day_by_place on joint_day (region, serial desc);
create index joint_day_by_stage on joint_day (stage, region, serial desc);
create index joint_day_by_day on joint_day (on_day, region);
create index joint_day_of_a_host on joint_day (host_id, serial desc);
create index joint_day_by_topic on joint_day using gin (bigrams);

create table joint_day_branch (
    joint_day_id  uuid  not null references joint_day,
    branch_id     uuid  not null references party_organization,
    primary key (joint_day_id, branch_id)
);

create index joint_day_of_a_branch on joint_day_branch (branch_id);

create table party_meeting (
    id            uuid         primary key,
    version       integer      not null,
    serial        bigint       generated always as identity unique,
    planned_on    date         not null,
    number        text         generated always as ('ZZ-' || extract(year from planned_on)::int || '-' || lpad(serial::text, greatest(5, length(serial::text)), '0')) stored unique,
    branch_id     uuid         not null references party_organization,
    region        text         not null references region,
    type          text         not null check (type in ('ASSEMBLY', 'COMMITTEE', 'GROUP', 'THEME_DAY', 'CLASS', 'LIFE', 'REVIEW', 'TALK', 'STUDY', 'PRACTICE')),
    topic         text         not null check (topic <> ''),
    bigrams       text[]       not null,
    starts_at     timestamptz  not null,
    on_day        date         not null,
    place         text         not null check (place <> ''),
    online        boolean      not null,
    chair         text         not null,
    joint_day_id  uuid         references joint_day,
    campaign_id   uuid         references study_campaign,
    minutes       text         not null,
    expected      integer      not null check (expected >= 0),
    present       integer      not null check (present between 0 and expected),
    recorded_at   timestamptz,
    reason        text         not null,
    stage         text         not null check (stage in ('PLANNED', 'HELD', 'RECORDED', 'CANCELLED')),
    constraint a_joint_day_is_a_theme_day       check (joint_day_id is null or type = 'THEME_DAY'),
    constraint what_is_recorded_has_its_minutes check ((stage = 'RECORDED') = (recorded_at is not null) and (stage <> 'RECORDED' or minutes <> '' and present > 0)),
    constraint what_is_cancelled_has_its_reason check ((stage = 'CANCELLED') = (reason <> ''))
);

create index party_meeting_by_place on party_meeting (region, serial desc);
create index party_meeting_by_stage on party_meeting (stage, region, serial desc);
create index party_meeting_by_type on party_meeting (type, region, serial desc);
create index party_meeting_by_day on party_meeting (on_day, region);
create index party_meeting_of_a_branch on party_meeting (branch_id, on_day desc);
create index party_meeting_that_took_place on party_meeting (type, on_day, branch_id) where stage in ('HELD', 'RECORDED');
create index party_meeting_of_a_joint_day on party_meeting (joint_day_id) where joint_day_id is not null;
create index party_meeting_of_a_campaign on party_meeting (campaign_id, on_day) where campaign_id is not null;
create index party_meeting_by_topic on party_meeting using gin (bigrams);

-- Who was there, of those on the roll that day.
create table party_attendance (
    meeting_id  uuid         not null references party_meeting,
    member_id   uuid         not null references party_member,
    state       text         not null check (state in ('PRESENT', 'LEAVE', 'ABSENT')),
    how         text         not null check (how in ('CODE', 'SELF', 'HAND')),
    at          timestamptz  not null,
    primary key (meeting_id, member_id)
);

create index party_attendance_of_a_member on party_attendance (member_id, state);

-- What somebody wrote down who studied. Its author stands in the roll.
create table study_note (
    id         uuid         primary key,
    serial     bigint       generated always as identity unique,
    meeting_id uuid         not null references party_meeting,
    person_id  uuid         not null references person,
    text       text         not null check (text <> ''),
    at         timestamptz  not null,
    unique (meeting_id, person_id)
);

create index study_note_of_a_meeting on study_note (meeting_id, serial);

insert into role_permission (role, permission)
select r.role, 'life.read'
  from unnest(array['PARTY_LEAD', 'CPC_OFFICE', 'INSTRUCTOR', 'BRANCH_SECRETARY', 'PARTY_MEMBER', 'ORG_ADMIN']) r (role);

insert into role_permission (role, permission) values
    ('CPC_OFFICE',       'life.keep'),
    ('BRANCH_SECRETARY', 'life.keep'),
    ('BRANCH_SECRETARY', 'life.attend'),
    ('PARTY_MEMBER',     'life.attend'),
    ('CPC_OFFICE',       'life.rule'),
    ('CPC_OFFICE',       'life.import'),
    ('CPC_OFFICE',       'campaign.keep'),
    ('PARTY_LEAD',       'campaign.keep');
