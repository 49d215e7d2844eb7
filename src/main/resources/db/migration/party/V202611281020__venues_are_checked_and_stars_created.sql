-- What is looked at: four builds, six haves, and the points of a five-star creation. Dated, edited on a screen. (domain.md M13, M14, M15)
create table creation_criterion (
    id       uuid      primary key,
    kind     text      not null check (kind in ('FOUR_BUILD', 'SIX_HAVE', 'STAR')),
    rank     smallint  not null,
    label    text      not null check (label <> ''),
    hint     text      not null,
    since    date      not null,
    until    date      check (until > since)
);

create index creation_criterion_by_kind on creation_criterion (kind, rank);

insert into creation_criterion (id, kind, rank, label, hint, since) values
    ('5d000000-0000-4000-8000-000000000001', 'FOUR_BUILD', 1, '建立管理机制',       '党组织议事、参与决策的制度齐全，有执行记录',               '2020-01-01'),
    ('5d000000-0000-4000-8000-000000000002', 'FOUR_BUILD', 2, '健全党务工作者队伍', '书记、党务工作者到位，参加培训',                           '2020-01-01'),
    ('5d000000-0000-4000-8000-000000000003', 'FOUR_BUILD', 3, '建设标准化场所',     '六有场所核查合格',                                         '2020-01-01'),
    ('5d000000-0000-4000-8000-000000000004', 'FOUR_BUILD', 4, '建立经费保障机制',   '党建经费列入预算，有收支账目',                             '2020-01-01'),
    ('5d000000-0000-4000-8000-000000000011', 'SIX_HAVE',   1, '有场所',             '有固定的活动场所',                                         '2020-01-01'),
    ('5d000000-0000-4000-8000-000000000012', 'SIX_HAVE',   2, '有设施',             '桌椅、电教设备能用',                                       '2020-01-01'),
    ('5d000000-0000-4000-8000-000000000013', 'SIX_HAVE',   3, '有学习资料',         '党报党刊、学习书籍',                                       '2020-01-01'),
    ('5d000000-0000-4000-8000-000000000014', 'SIX_HAVE',   4, '有制度',             '组织生活制度上墙',                                         '2020-01-01'),
    ('5d000000-0000-4000-8000-000000000015', 'SIX_HAVE',   5, '有标识',             '党旗、牌匾、入党誓词',                                     '2020-01-01'),
    ('5d000000-0000-4000-8000-000000000016', 'SIX_HAVE',   6, '有台账',             '会议记录、党员名册、党费台账',                             '2020-01-01'),
    ('5d000000-0000-4000-8000-000000000021', 'STAR',       1, '党建强',             '组织健全、组织生活正常、作用明显',                         '2020-01-01'),
    ('5d000000-0000-4000-8000-000000000022', 'STAR',       2, '发展强',             '运作规范、服务能力强、年检合格',                           '2020-01-01'),
    ('5d000000-0000-4000-8000-000000000023', 'STAR',       3, '运营管理好',         '内部治理、财务管理规范',                                   '2020-01-01'),
    ('5d000000-0000-4000-8000-000000000024', 'STAR',       4, '文化建设好',         '有共同的价值和文化活动',                                   '2020-01-01'),
    ('5d000000-0000-4000-8000-000000000025', 'STAR',       5, '劳动关系好',         '合同、社保齐全，没有劳动争议',                             '2020-01-01'),
    ('5d000000-0000-4000-8000-000000000026', 'STAR',       6, '党组织班子好',       '班子团结，书记称职',                                       '2020-01-01'),
    ('5d000000-0000-4000-8000-000000000027', 'STAR',       7, '党员队伍好',         '党员亮身份、作表率',                                       '2020-01-01'),
    ('5d000000-0000-4000-8000-000000000028', 'STAR',       8, '社会评价好',         '服务对象、社区评价好',                                     '2020-01-01');

create table creation_check (
    id          uuid         primary key,
    serial      bigint       generated always as identity unique,
    branch_id   uuid         not null references party_organization,
    region      text         not null references region,
    kind        text         not null check (kind in ('FOUR_BUILD', 'SIX_HAVE', 'STAR')),
    checked_on  date         not null,
    passed      smallint     not null check (passed >= 0),
    total       smallint     not null check (total >= passed and total > 0),
    photos      smallint     not null check (photos >= 0),
    pass        boolean      not null,
    note        text         not null,
    by          uuid         not null references person,
    at          timestamptz  not null,
    constraint all_of_it_or_nothing        check (not pass or passed = total),
    constraint a_venue_is_shown_in_photos  check (not pass or kind <> 'SIX_HAVE' or photos > 0)
);

create index creation_check_of_a_branch on creation_check (branch_id, kind, checked_on desc, serial desc);
create index creation_check_by_day on creation_check (kind, checked_on, region);

create table creation_check_item (
    check_id      uuid     not null references creation_check,
    criterion_id  uuid     not null references creation_criterion,
    ok            boolean  not null,
    primary key (check_id, criterion_id)
);

create table star_creation (
    id          uuid     primary key,
    version     integer  not null,
    serial      bigint   generated always as identity unique,
    branch_id   uuid     not null references party_organization,
    region      text     not null references region,
    applied_on  date     not null,
    number      text     generated always as ('SQ-' || extract(year from applied_on)::int || '-' || lpad(serial::text, greatest(3, length(serial::text)), '0')) stored unique,
    statement   text     not null check (statement <> ''),
    check_id    uuid     references creation_check,
    notice_id   uuid     references notice,
    awarded_on  date,
    recheck_on  date     check (recheck_on > awarded_on),
    ended_note  text     not null,
    stage       text     not null check (stage in ('APPLIED', 'CHECKED', 'NOTICED', 'AWARDED', 'REVOKED', 'REFUSED')),
    constraint checked_means_by_which_check check (stage in ('APPLIED', 'REFUSED') or check_id is not null),
    constraint noticed_means_where          check (stage not in ('NOTICED', 'AWARDED', 'REVOKED') or notice_id is not null),
    constraint awarded_means_until_when     check ((stage in ('AWARDED', 'REVOKED')) = (awarded_on is not null) and (awarded_on is null or recheck_on is not null)),
    constraint its_end_has_words            check ((stage in ('REVOKED', 'REFUSED')) = (ended_note <> ''))
);

create unique index star_creation_one_at_a_time on star_creation (branch_id) where stage in ('APPLIED', 'CHECKED', 'NOTICED', 'AWARDED');
create index star_creation_by_place on star_creation (region, serial desc);
create index star_creation_by_stage on star_creation (stage, region, serial desc);
create index star_creation_by_recheck on star_creation (recheck_on) where stage = 'AWARDED';

insert into role_permission (role, permission)
select r.role, 'creation.read'
  from unnest(array['PARTY_LEAD', 'CPC_OFFICE', 'INSTRUCTOR', 'BRANCH_SECRETARY']) r (role);

insert into role_permission (role, permission) values
    ('INSTRUCTOR',       'creation.check'),
    ('CPC_OFFICE',       'creation.check'),
    ('CPC_OFFICE',       'creation.apply'),
    ('BRANCH_SECRETARY', 'creation.apply'),
    ('PARTY_LEAD',       'creation.award'),
    ('CPC_OFFICE',       'creation.rule');
