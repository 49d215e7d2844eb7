-- How active branches are, by the quarter; and stricter, of the pilots, branch and members apart. (domain.md M6, M7) A district makes new versions on the screen.
insert into appraisal_scheme (id, code, version, name, subject_kind, period, valid_from, stage, full_mark, bonus_cap, ties, basis, made_at, adopted_at) values
    ('5c000000-0000-4000-8000-0000000000d1', 'branch_activity', 1, '支部活跃度季度排名', 'BRANCH', 'QUARTER', '2020-01-01', 'ADOPTED', 100, 0, '{meetings}',
     '直属党组织活跃度指标，每季度通报排名', '2020-01-01T00:00:00+08', '2020-01-01T00:00:00+08'),
    ('5c000000-0000-4000-8000-0000000000d2', 'role_branch', 1, '党组织作用发挥评价（试点）', 'PILOT_BRANCH', 'YEAR', '2020-01-01', 'ADOPTED', 100, 0, '{lead}',
     '严格评价试点：党组织作用与党员作用分开评价', '2020-01-01T00:00:00+08', '2020-01-01T00:00:00+08'),
    ('5c000000-0000-4000-8000-0000000000d3', 'role_member', 1, '党员作用发挥评价（试点）', 'PILOT_MEMBER', 'YEAR', '2020-01-01', 'ADOPTED', 100, 0, '{deeds}',
     '严格评价试点：党组织作用与党员作用分开评价', '2020-01-01T00:00:00+08', '2020-01-01T00:00:00+08');

insert into appraisal_group (scheme, code, label, weight, position) values
    ('5c000000-0000-4000-8000-0000000000d1', 'meetings', '组织生活',   1, 1),
    ('5c000000-0000-4000-8000-0000000000d1', 'quality',  '开展质量',   1, 2),
    ('5c000000-0000-4000-8000-0000000000d2', 'lead',     '政治引领',   1, 1),
    ('5c000000-0000-4000-8000-0000000000d2', 'health',   '组织发展',   1, 2),
    ('5c000000-0000-4000-8000-0000000000d3', 'deeds',    '先锋模范',   1, 1),
    ('5c000000-0000-4000-8000-0000000000d3', 'duty',     '履行义务',   1, 2);

insert into appraisal_item (scheme, code, grp, label, full_mark, source, figure, formula, evidence, hint, position) values
    ('5c000000-0000-4000-8000-0000000000d1', 'three_and_one', 'meetings', '三会一课',     40, 'FIGURE', 'activity.1-three',    'value * 10', false, '党员大会、支委会、党小组会、党课，每次 10 分，满分 40 分', 1),
    ('5c000000-0000-4000-8000-0000000000d1', 'theme_days',    'meetings', '主题党日',     24, 'FIGURE', 'activity.2-theme',    'value * 8',  false, '每次 8 分，一季度三次满分', 2),
    ('5c000000-0000-4000-8000-0000000000d1', 'well_attended', 'quality',  '到会达标',     18, 'FIGURE', 'activity.3-attended', 'value * 3',  false, '到会率达到八成的组织生活，每次 3 分', 3),
    ('5c000000-0000-4000-8000-0000000000d1', 'in_time',       'quality',  '及时归档',     10, 'FIGURE', 'activity.4-in-time',  'value * 2',  false, '会后七天内归档记录，每次 2 分', 4),
    ('5c000000-0000-4000-8000-0000000000d1', 'practice',      'quality',  '实践活动',      8, 'FIGURE', 'activity.5-practice', 'value * 8',  false, '开展实践活动、志愿服务，一次满分', 5);

insert into appraisal_item (scheme, code, grp, label, full_mark, step, source, evidence, hint, position) values
    ('5c000000-0000-4000-8000-0000000000d2', 'guidance',  'lead',   '参与重大决策、把关章程执行', 40, 1, 'HAND', true, '有会议记录佐证', 1),
    ('5c000000-0000-4000-8000-0000000000d2', 'unity',     'lead',   '凝聚职工群众',               20, 1, 'HAND', true, '群团工作、谈心谈话', 2),
    ('5c000000-0000-4000-8000-0000000000d2', 'condition', 'health', '社会组织健康发展',           40, 1, 'HAND', true, '年检、等级、信用、服务成效', 3),
    ('5c000000-0000-4000-8000-0000000000d3', 'deeds',     'deeds',  '岗位业绩与先锋事迹',         60, 1, 'HAND', true, '写明具体事迹', 1),
    ('5c000000-0000-4000-8000-0000000000d3', 'life',      'duty',   '参加组织生活、按期交纳党费', 40, 1, 'HAND', true, '对照签到记录', 2);

insert into appraisal_band (scheme, code, label, floor, quota_percent, consequence) values
    ('5c000000-0000-4000-8000-0000000000d1', 'active',  '活跃',   80, null, null),
    ('5c000000-0000-4000-8000-0000000000d1', 'normal',  '一般',   40, null, null),
    ('5c000000-0000-4000-8000-0000000000d1', 'quiet',   '不活跃', 0,  null, null),
    ('5c000000-0000-4000-8000-0000000000d2', 'good',    '好',     80, null, null),
    ('5c000000-0000-4000-8000-0000000000d2', 'fair',    '一般',   60, null, null),
    ('5c000000-0000-4000-8000-0000000000d2', 'poor',    '差',     0,  null, null),
    ('5c000000-0000-4000-8000-0000000000d3', 'good',    '优秀',   85, null, null),
    ('5c000000-0000-4000-8000-0000000000d3', 'fair',    '合格',   60, null, null),
    ('5c000000-0000-4000-8000-0000000000d3', 'poor',    '不合格', 0,  null, null);

-- Branches that are appraised more strictly, from a day on.
create table role_pilot (
    branch_id  uuid         not null references party_organization,
    since      date         not null,
    until      date         check (until > since),
    basis      text         not null check (basis <> ''),
    set_by     uuid         references person,
    set_at     timestamptz  not null,
    primary key (branch_id, since)
);

create unique index role_pilot_once_at_a_time on role_pilot (branch_id) where until is null;

insert into role_permission (role, permission) values
    ('CPC_OFFICE',       'activity.read'),
    ('PARTY_LEAD',       'activity.read'),
    ('INSTRUCTOR',       'activity.read'),
    ('BRANCH_SECRETARY', 'activity.read'),
    ('CPC_OFFICE',       'activity.open'),
    ('CPC_OFFICE',       'activity.pilot'),
    ('PARTY_LEAD',       'activity.pilot');

insert into role_permission (role, permission) values
    ('CPC_OFFICE',       'appraisal.run'),
    ('CPC_OFFICE',       'appraisal.publish'),
    ('BRANCH_SECRETARY', 'appraisal.read')
    on conflict do nothing;
