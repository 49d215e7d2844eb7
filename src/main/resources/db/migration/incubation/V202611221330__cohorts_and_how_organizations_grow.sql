create table incubation_cohort (
    id         uuid      primary key,
    serial     bigint    generated always as identity unique,
    region     text      not null references region,
    name       text      not null check (name <> ''),
    from_on    date      not null,
    to_on      date      not null check (to_on > from_on),
    quota_new  integer   not null check (quota_new between 0 and 999),
    quota_key  integer   not null check (quota_key between 0 and 999),
    closed_on  date,
    unique (region, name)
);

create table cohort_member (
    id               uuid      primary key,
    version          integer   not null,
    serial           bigint    generated always as identity unique,
    cohort_id        uuid      not null references incubation_cohort,
    organization_id  uuid      not null references organization,
    region           text      not null references region,
    track            text      not null check (track in ('PARTY', 'MASS', 'UNITED_FRONT', 'PROFESSIONAL')),
    stage            text      not null check (stage in ('NEW', 'KEY', 'GRADUATED', 'DROPPED', 'CARRIED')),
    joined_on        date      not null,
    ended_on         date      check (ended_on >= joined_on),
    carried_from     uuid      unique references cohort_member,
    unique (cohort_id, organization_id),
    constraint ended_means_no_longer_there check ((ended_on is not null) = (stage in ('GRADUATED', 'DROPPED', 'CARRIED')))
);

create unique index cohort_member_of_one_cohort on cohort_member (organization_id) where stage in ('NEW', 'KEY');
create index cohort_member_of_a_cohort on cohort_member (cohort_id, serial);
create index cohort_member_by_end on cohort_member (region, ended_on) where stage = 'GRADUATED';

-- The three indicators of an incubated project: progress, the part of the social workers, teamwork. (domain.md M62)
create table mentor_score (
    id         uuid           primary key,
    member_id  uuid           not null references cohort_member,
    mentor     uuid           not null references person,
    on_date    date           not null,
    progress   numeric(4, 1)  not null check (progress between 0 and 100),
    workers    numeric(4, 1)  not null check (workers between 0 and 100),
    teamwork   numeric(4, 1)  not null check (teamwork between 0 and 100),
    note       text           not null default '',
    at         timestamptz    not null,
    unique (member_id, mentor, on_date)
);

create index mentor_score_of_a_member on mentor_score (member_id, on_date desc);

create table growth_service (
    id           uuid      primary key,
    serial       bigint    generated always as identity unique,
    name         text      not null unique check (name <> ''),
    kind         text      not null check (kind in ('TRAINING', 'PROJECT', 'FINANCE', 'BRAND', 'LEGAL', 'PARTY')),
    life         text      not null check (life in ('SEED', 'START', 'GROWTH', 'MATURE')),
    description  text      not null default '',
    retired      boolean   not null default false
);

insert into growth_service (id, name, kind, life, description) values
    (gen_random_uuid(), '登记注册辅导',       'LEGAL',    'SEED',   '章程、住所、发起人材料逐项过一遍，陪同递交'),
    (gen_random_uuid(), '使命与项目梳理',     'PROJECT',  'SEED',   '一次工作坊，说清楚为谁做、做什么、怎么算做到'),
    (gen_random_uuid(), '内部治理与财务规范', 'FINANCE',  'START',  '理事会、监事、账簿和票据的规范化'),
    (gen_random_uuid(), '项目书与预算写作',   'PROJECT',  'START',  '对照创投与点单要求写一份能用的项目书'),
    (gen_random_uuid(), '社工实务培训',       'TRAINING', 'START',  '个案、小组、社区三大方法各半天'),
    (gen_random_uuid(), '党建与业务融合指导', 'PARTY',    'START',  '党建指导员上门，帮建组织、定活动'),
    (gen_random_uuid(), '资源对接与筹款策划', 'FINANCE',  'GROWTH', '对接基金会、企业和街道资源'),
    (gen_random_uuid(), '品牌与传播',         'BRAND',    'GROWTH', '标识、推文、年报和短视频'),
    (gen_random_uuid(), '等级评估辅导',       'TRAINING', 'MATURE', '按评估指标自评、补材料、模拟评审'),
    (gen_random_uuid(), '结对带教初创团队',   'TRAINING', 'MATURE', '成熟组织带一家初创团队，三个月');

create table growth_delivery (
    id               uuid           primary key,
    version          integer        not null,
    serial           bigint         generated always as identity unique,
    delivered_on     date           not null,
    number           text           generated always as ('FW-' || extract(year from delivered_on)::int || '-' || lpad(serial::text, 6, '0')) stored,
    service_id       uuid           not null references growth_service,
    organization_id  uuid           not null references organization,
    provider_id      uuid           references organization check (provider_id <> organization_id),    -- none: the hub itself
    region           text           not null references region,
    hours            numeric(5, 1)  not null check (hours > 0),
    summary          text           not null check (summary <> ''),
    stage            text           not null check (stage in ('DELIVERED', 'CONFIRMED', 'DISPUTED', 'WITHDRAWN')),
    recorded_by      uuid           not null references person
);

create index growth_delivery_of_an_organization on growth_delivery (organization_id, serial desc);
create index growth_delivery_of_a_provider on growth_delivery (provider_id, serial desc) where provider_id is not null;
create index growth_delivery_by_place on growth_delivery (region, serial desc);

create table promotion_request (
    id               uuid      primary key,
    version          integer   not null,
    serial           bigint    generated always as identity unique,
    asked_on         date      not null,
    number           text      generated always as ('XC-' || extract(year from asked_on)::int || '-' || lpad(serial::text, 6, '0')) stored,
    organization_id  uuid      not null references organization,
    region           text      not null references region,
    title            text      not null check (title <> ''),
    channel          text      not null check (channel in ('ACCOUNT', 'SCREEN', 'EVENT', 'MEDIA')),
    body             text      not null check (body <> ''),
    wanted_on        date      not null,
    stage            text      not null check (stage in ('ASKED', 'ACCEPTED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN')),
    published_at     text,
    asked_by         uuid      not null references person,
    constraint published_means_where check ((published_at is not null) = (stage = 'PUBLISHED'))
);

create index promotion_request_by_place on promotion_request (region, serial desc);
create index promotion_request_of_an_organization on promotion_request (organization_id, serial desc);

insert into role_permission (role, permission)
select role, permission
  from unnest(array['HUB_DIRECTOR', 'HUB_DESK', 'CENTRE_MANAGER', 'ORG_ADMIN', 'CPC_OFFICE', 'PARTY_LEAD', 'SUPERVISOR', 'EXPERT']) role
 cross join unnest(array['cohort.read', 'growth.read']) permission;

insert into role_permission (role, permission) values
    ('HUB_DIRECTOR',   'cohort.keep'),
    ('HUB_DESK',       'cohort.keep'),
    ('HUB_DESK',       'cohort.mentor'),
    ('CENTRE_MANAGER', 'cohort.mentor'),
    ('SUPERVISOR',     'cohort.mentor'),
    ('EXPERT',         'cohort.mentor'),
    ('HUB_DESK',       'growth.deliver'),
    ('CENTRE_MANAGER', 'growth.deliver'),
    ('ORG_ADMIN',      'growth.deliver'),
    ('HUB_DESK',       'growth.keep'),
    ('HUB_DIRECTOR',   'growth.keep'),
    ('ORG_ADMIN',      'growth.confirm'),
    ('ORG_ADMIN',      'promotion.ask'),
    ('HUB_DESK',       'promotion.answer'),
    ('CENTRE_MANAGER', 'promotion.answer');
