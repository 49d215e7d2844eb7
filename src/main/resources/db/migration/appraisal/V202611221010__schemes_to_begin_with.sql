-- To begin with; a district makes new versions of them on the screen. Weights and bands: domain.md C8.
insert into appraisal_consequence (code, label) values
    ('MATCHED_FIRST', '下一年度优先匹配'),
    ('INTERVIEW',     '约谈并限期整改'),
    ('LOW_MONTH',     '计入连续低分'),
    ('COMMENDED',     '通报表扬'),
    ('RECTIFY',       '限期整改');

insert into appraisal_scheme (id, code, version, name, subject_kind, period, valid_from, stage, full_mark, bonus_cap, ties, basis, made_at, adopted_at) values
    ('5c000000-0000-4000-8000-000000000001', 'monthly_ten', 1, '月度十分规范', 'ORGANIZATION', 'MONTH', '2020-01-01', 'ADOPTED', 10, 0, '{}',
     '月规范十分、年考核星级：月度规范分低于 6 分的计入连续低分', '2020-01-01T00:00:00+08', '2020-01-01T00:00:00+08'),
    ('5c000000-0000-4000-8000-000000000002', 'yearly_star', 1, '年度星级考核', 'ORGANIZATION', 'YEAR', '2020-01-01', 'ADOPTED', 100, 0, '{party,public}',
     '自评、互评、社会评价，党建落实为首要依据，结合月度规范分评定星级', '2020-01-01T00:00:00+08', '2020-01-01T00:00:00+08'),
    ('5c000000-0000-4000-8000-000000000003', 'centre_review', 1, '服务中心年度绩效评价', 'CENTRE', 'YEAR', '2020-01-01', 'ADOPTED', 100, 5, '{service}',
     '民政、两新工委办、财政联合评价', '2020-01-01T00:00:00+08', '2020-01-01T00:00:00+08');

insert into appraisal_group (scheme, code, label, weight, position) values
    ('5c000000-0000-4000-8000-000000000001', 'conduct', '月度规范', 1,    1),
    ('5c000000-0000-4000-8000-000000000002', 'party',   '党建落实', 0.30, 1),
    ('5c000000-0000-4000-8000-000000000002', 'monthly', '月度规范', 0.20, 2),
    ('5c000000-0000-4000-8000-000000000002', 'self',    '自评',     0.10, 3),
    ('5c000000-0000-4000-8000-000000000002', 'peer',    '互评',     0.15, 4),
    ('5c000000-0000-4000-8000-000000000002', 'public',  '社会评价', 0.25, 5),
    ('5c000000-0000-4000-8000-000000000003', 'service', '服务成效', 1,    1),
    ('5c000000-0000-4000-8000-000000000003', 'running', '运行管理', 1,    2),
    ('5c000000-0000-4000-8000-000000000003', 'bonus',   '加分',     1,    3),
    ('5c000000-0000-4000-8000-000000000003', 'veto',    '一票否决', 0,    4);

insert into appraisal_item (scheme, code, grp, label, full_mark, step, source, evidence, hint, position) values
    ('5c000000-0000-4000-8000-000000000001', 'work_plan',  'conduct', '工作计划',   2, 0.5, 'HAND', false, '当月计划按时报送，上月计划完成；缺一项扣 0.5 分', 1),
    ('5c000000-0000-4000-8000-000000000001', 'hygiene',    'conduct', '环境卫生',   2, 0.5, 'HAND', true,  '现场检查，一处不合格扣 0.5 分', 2),
    ('5c000000-0000-4000-8000-000000000001', 'safety',     'conduct', '消防与用电', 2, 0.5, 'HAND', true,  '现场检查，一处隐患扣 0.5 分', 3),
    ('5c000000-0000-4000-8000-000000000001', 'activities', 'conduct', '活动开展',   2, 0.1, 'HAND', false, '当月开展服务活动并留有记录', 4),
    ('5c000000-0000-4000-8000-000000000001', 'party_work', 'conduct', '党建工作',   2, 0.1, 'HAND', false, '组织生活、党员作用发挥', 5);

insert into appraisal_item (scheme, code, grp, label, full_mark, source, figure, formula, evidence, hint, position) values
    ('5c000000-0000-4000-8000-000000000002', 'party',   'party',   '党建落实情况',   100, 'HAND',   null, null, true, '对照年度党建任务清单打分', 1),
    ('5c000000-0000-4000-8000-000000000002', 'monthly', 'monthly', '月度规范平均分', 100, 'FIGURE', 'monthly.mean', 'value * 10', false, '全年各月得分的平均，免评月份不计', 2),
    ('5c000000-0000-4000-8000-000000000002', 'self',    'self',    '自评',           100, 'SELF',   null, null, false, '由本组织填报', 3),
    ('5c000000-0000-4000-8000-000000000002', 'peer',    'peer',    '互评',           100, 'PEER',   null, null, false, '不评本组织，五人以上去掉最高最低', 4),
    ('5c000000-0000-4000-8000-000000000002', 'public',  'public',  '社会评价',       100, 'PUBLIC', null, null, false, '服务对象评价，达到最低样本数有效', 5);

insert into appraisal_item (scheme, code, grp, label, full_mark, step, source, evidence, bonus, veto, hint, position) values
    ('5c000000-0000-4000-8000-000000000003', 'incubation', 'service', '孵化培育',     30, 1,    'HAND',   true,  false, false, '入驻率、出壳数与服务台账', 1),
    ('5c000000-0000-4000-8000-000000000003', 'reach',      'service', '服务覆盖',     20, 1,    'HAND',   true,  false, false, '服务镇街、社区数与人次', 2),
    ('5c000000-0000-4000-8000-000000000003', 'voice',      'service', '服务满意度',   20, null, 'PUBLIC', false, false, false, '入驻组织与居民评价折算', 3),
    ('5c000000-0000-4000-8000-000000000003', 'rules',      'running', '制度与档案',   15, 0.5,  'HAND',   true,  false, false, '', 4),
    ('5c000000-0000-4000-8000-000000000003', 'money',      'running', '经费使用',     15, 0.5,  'HAND',   true,  false, false, '预算执行与票据规范', 5),
    ('5c000000-0000-4000-8000-000000000003', 'honours',    'bonus',   '获奖与经验推广', 8, 1,   'HAND',   true,  true,  false, '区级 1 分、市级 2 分、省级 4 分', 6),
    ('5c000000-0000-4000-8000-000000000003', 'accident',   'veto',    '未发生安全责任事故', 1, 1, 'HAND',  true,  false, true,  '未发生记 1 分，发生记 0 分，实行一票否决', 7);

insert into appraisal_fact (scheme, code, label, kind) values
    ('5c000000-0000-4000-8000-000000000002', 'credit_list', '信用名单', 'TEXT');

insert into appraisal_band (scheme, code, label, floor, quota_percent, consequence) values
    ('5c000000-0000-4000-8000-000000000001', 'pass',  '合格',   6,  null, null),
    ('5c000000-0000-4000-8000-000000000001', 'low',   '低分',   0,  null, 'LOW_MONTH'),
    ('5c000000-0000-4000-8000-000000000002', 'star5', '五星级', 90, null, 'MATCHED_FIRST'),
    ('5c000000-0000-4000-8000-000000000002', 'star4', '四星级', 80, null, null),
    ('5c000000-0000-4000-8000-000000000002', 'star3', '三星级', 70, null, 'INTERVIEW'),
    ('5c000000-0000-4000-8000-000000000002', 'star2', '二星级', 60, null, 'INTERVIEW'),
    ('5c000000-0000-4000-8000-000000000002', 'star1', '一星级', 0,  null, 'INTERVIEW'),
    ('5c000000-0000-4000-8000-000000000003', 'a',     '优秀',   90, 30,   'COMMENDED'),
    ('5c000000-0000-4000-8000-000000000003', 'b',     '良好',   80, null, null),
    ('5c000000-0000-4000-8000-000000000003', 'c',     '合格',   60, null, null),
    ('5c000000-0000-4000-8000-000000000003', 'd',     '不合格', 0,  null, 'RECTIFY');

update appraisal_scheme set veto_band = 'd' where code = 'centre_review';

insert into appraisal_gate (scheme, position, label, condition, cap_band) values
    ('5c000000-0000-4000-8000-000000000002', 1, '党建落实不满 60 分，最高三星级', 'group.party < 60',               'star3'),
    ('5c000000-0000-4000-8000-000000000002', 2, '列入活动异常名录，最高二星级',   'fact.credit_list == "ABNORMAL"', 'star2'),
    ('5c000000-0000-4000-8000-000000000002', 3, '列入严重违法失信名单，不评星级', 'fact.credit_list == "SERIOUS"',  null),
    ('5c000000-0000-4000-8000-000000000003', 1, '经费使用不满 9 分，最高合格',    'item.money < 9',                 'c');

insert into role_permission (role, permission) values
    ('HUB_DIRECTOR',    'scheme.read'),
    ('HUB_DIRECTOR',    'scheme.draft'),
    ('HUB_DIRECTOR',    'scheme.adopt'),
    ('PARTY_LEAD',      'scheme.read'),
    ('PARTY_LEAD',      'scheme.draft'),
    ('PARTY_LEAD',      'scheme.adopt'),
    ('HUB_DESK',        'scheme.read'),
    ('HUB_DESK',        'scheme.draft'),
    ('CPC_OFFICE',      'scheme.read'),
    ('COMPETENT_UNIT',  'scheme.read'),
    ('COMMUNITY_STAFF', 'scheme.read'),
    ('PEER_REVIEWER',   'scheme.read'),
    ('ORG_ADMIN',       'scheme.read');
