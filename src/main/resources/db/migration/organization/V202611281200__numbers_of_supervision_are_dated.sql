-- What a district may change of supervision: a number, from a day on. Days of a year are month × 100 + day. (domain.md C2)
create table supervision_rule (
    code        text           not null check (code ~ '^[A-Z0-9_]+$'),
    valid_from  date           not null,
    value       numeric(14, 2) not null check (value >= 0),
    reason      text           not null check (reason <> ''),
    by          uuid           references person,
    primary key (code, valid_from)
);

insert into supervision_rule (code, valid_from, value, reason) values
    ('SOCIAL_GROUP_TO_UNIT',        '2020-01-01', 331,   '社会团体登记管理条例：每年 3 月 31 日前报业务主管单位'),
    ('SOCIAL_GROUP_TO_REGISTRAR',   '2020-01-01', 531,   '社会团体登记管理条例：5 月 31 日前报登记管理机关'),
    ('SERVICE_TO_UNIT',             '2020-01-01', 331,   '民办非企业单位登记管理暂行条例：每年 3 月 31 日前报业务主管单位'),
    ('SERVICE_TO_REGISTRAR',        '2020-01-01', 531,   '民办非企业单位登记管理暂行条例：5 月 31 日前报登记管理机关'),
    ('FOUNDATION_TO_REGISTRAR',     '2020-01-01', 331,   '基金会管理条例：每年 3 月 31 日前报登记管理机关'),
    ('REPORT_REMIND_DAYS',          '2020-01-01', 30,    '截止前一个月提醒'),
    ('GRADE_5A',                    '2020-01-01', 900,   '满分 1000 分，900 分以上为 5A'),
    ('GRADE_4A',                    '2020-01-01', 800,   '800 分以上为 4A'),
    ('GRADE_3A',                    '2020-01-01', 700,   '700 分以上为 3A'),
    ('GRADE_2A',                    '2020-01-01', 600,   '600 分以上为 2A，不足的为 1A'),
    ('GRADE_YEARS_REGISTERED',      '2020-01-01', 2,     '社会组织评估管理办法（39 号令）：取得登记证书满两个年度'),
    ('GRADE_BARS_MISSED_CHECK',     '2020-01-01', 1,     '39 号令：未参加上年度年检的不予评估'),
    ('GRADE_BARS_FAILED_CHECK',     '2020-01-01', 1,     '39 号令：上年度年检不合格的不予评估'),
    ('GRADE_BARS_FAILED_CHECK',     '2026-03-01', 0,     '2026 年修订：不再因此排除'),
    ('GRADE_BARS_TWICE_BASIC',      '2020-01-01', 1,     '39 号令：连续两年基本合格的不予评估'),
    ('GRADE_BARS_TWICE_BASIC',      '2026-03-01', 0,     '2026 年修订：不再因此排除'),
    ('GRADE_BARS_LIGHT_PENALTY',    '2020-01-01', 1,     '39 号令：上年度受到行政处罚的不予评估'),
    ('GRADE_BARS_LIGHT_PENALTY',    '2026-03-01', 0,     '2026 年修订：轻微处罚不再排除'),
    ('GRADE_BARS_HEAVY_PENALTY',    '2020-01-01', 1,     '39 号令：上年度受到行政处罚的不予评估'),
    ('GRADE_BARS_INVESTIGATION',    '2020-01-01', 1,     '39 号令：正在被立案调查的不予评估'),
    ('GRADE_BARS_INVESTIGATION',    '2026-03-01', 0,     '2026 年修订：不再因此排除'),
    ('GRADE_VALID_YEARS',           '2020-01-01', 5,     '评估等级有效期 5 年'),
    ('GRADE_FROM_JANUARY',          '2020-01-01', 0,     '39 号令：自公告之日起算'),
    ('GRADE_FROM_JANUARY',          '2026-03-01', 1,     '2026 年修订：自公告次年 1 月 1 日起，至第五年 12 月 31 日'),
    ('GRADE_AGAIN_YEARS',           '2020-01-01', 0,     '39 号令：有效期满前不再申请'),
    ('GRADE_AGAIN_YEARS',           '2026-03-01', 4,     '2026 年修订：有效期前四年内可以申请重新评估'),
    ('GRADE_SIMPLE_YEARS',          '2020-01-01', 0,     '39 号令：没有简化'),
    ('GRADE_SIMPLE_YEARS',          '2026-03-01', 2,     '2026 年修订：前两年内重新评估的，实地评估可以简化'),
    ('GRADE_ELIGIBILITY_DAYS',      '2020-01-01', 10,    '资格审核 10 个工作日'),
    ('GRADE_OPINION_DAYS',          '2020-01-01', 7,     '实地评估后 7 个工作日内提出初评意见'),
    ('GRADE_REPORT_DAYS',           '2020-01-01', 30,    '初评后 30 日内公示并报告'),
    ('GRADE_NOTICE_DAYS',           '2020-01-01', 7,     '公示 7 个工作日'),
    ('GRADE_TRACK_FROM',            '2020-01-01', 4,     '对 4A 以上抽样跟踪评估'),
    ('GRADE_PREFERRED_FROM',        '2020-01-01', 3,     '3A 以上优先承接政府转移职能、购买服务'),
    ('GRADE_SIMPLE_CHECK_FROM',     '2020-01-01', 4,     '4A 以上简化年检程序'),
    ('CREDIT_RECORD_DAYS',          '2020-01-01', 5,     '社会组织信用信息管理办法（60 号令）：5 个工作日内列入'),
    ('CREDIT_LEAVE_DAYS',           '2020-01-01', 5,     '60 号令：5 个工作日内办理移出'),
    ('CREDIT_LEAVE_MONTHS',         '2020-01-01', 6,     '60 号令：无须整改的，列入满 6 个月移出'),
    ('CREDIT_SERIOUS_YEARS',        '2020-01-01', 2,     '60 号令：列入异常名录满 2 年'),
    ('CREDIT_FINE_LIMIT',           '2020-01-01', 50000, '60 号令：罚款 5 万元以上列入严重违法失信名单'),
    ('CREDIT_PENALTIES',            '2020-01-01', 2,     '60 号令：3 年内两次以上警告或罚款'),
    ('CREDIT_PENALTY_YEARS',        '2020-01-01', 3,     '60 号令：3 年内两次以上警告或罚款'),
    ('CREDIT_CLEAN_YEARS',          '2020-01-01', 2,     '60 号令：满 2 年无新的违法情形可以移出'),
    ('DORMANT_MISSED_YEARS',        '2021-08-01', 2,     '民发〔2021〕63 号：连续两年未参加年检'),
    ('DORMANT_START_MONTHS',        '2021-08-01', 12,    '民发〔2021〕63 号：取得登记证书一年内未开展活动'),
    ('DORMANT_IDLE_MONTHS',         '2021-08-01', 24,    '本区：两年以上未按章程开展活动'),
    ('DORMANT_CONTACT_DAYS',        '2021-08-01', 20,    '识别后 20 个工作日内联系'),
    ('UPDATE_MONTHS',               '2020-01-01', 6,     '每半年更新一次动态数据'),
    ('WARN_CERTIFICATE_DAYS',       '2020-01-01', 60,    '登记证书到期前 60 天'),
    ('WARN_COMPLAINTS',             '2020-01-01', 3,     '90 天内居民反映 3 件以上'),
    ('WARN_IDLE_MONTHS',            '2020-01-01', 12,    '一年没有活动记录'),
    ('WARN_LOW_SCORE',              '2020-01-01', 6,     '近三个月月度积分平均不足 6 分'),
    ('WARN_HANDLE_DAYS',            '2020-01-01', 15,    '定级后 15 个工作日内处置'),
    ('SYNC_FORMATION',              '2020-01-01', 1,     '五个同步：成立登记'),
    ('SYNC_INSPECTION',             '2020-01-01', 1,     '五个同步：年度检查'),
    ('SYNC_ENFORCEMENT',            '2020-01-01', 1,     '五个同步：执法监察'),
    ('SYNC_GRADE',                  '2020-01-01', 1,     '五个同步：等级评估'),
    ('SYNC_ELECTION',               '2020-01-01', 1,     '五个同步：换届监督'),
    ('SYNC_HANDOVER_DAYS',          '2020-01-01', 5,     '发证后 5 个工作日内移交党建工作机构');

-- Whom a person speaks for when they work for competent units. (domain.md E: 业务主管单位 sees its social organizations)
create table unit_speaker (
    person_id  uuid  not null references person,
    unit       text  not null check (unit <> ''),
    primary key (person_id, unit)
);

create index organization_of_a_unit on organization (competent_unit, region, serial desc) where competent_unit is not null;

insert into role_permission (role, permission)
select role, 'supervision.read'
  from unnest(array['REGISTRAR', 'COMPETENT_UNIT', 'ORG_ADMIN', 'CPC_OFFICE', 'PARTY_LEAD', 'HUB_DESK', 'HUB_DIRECTOR']) role;

insert into role_permission (role, permission)
select role, 'supervision.watch'
  from unnest(array['REGISTRAR', 'COMPETENT_UNIT', 'CPC_OFFICE', 'PARTY_LEAD', 'HUB_DESK', 'HUB_DIRECTOR']) role;

insert into role_permission (role, permission) values
    ('ORG_ADMIN',      'supervision.report'),
    ('HUB_DESK',       'supervision.report'),
    ('COMPETENT_UNIT', 'supervision.review'),
    ('REGISTRAR',      'supervision.conclude'),
    ('REGISTRAR',      'supervision.import'),
    ('HUB_DESK',       'supervision.field'),
    ('REGISTRAR',      'supervision.warn'),
    ('HUB_DIRECTOR',   'supervision.warn'),
    ('HUB_DESK',       'supervision.warden'),
    ('HUB_DIRECTOR',   'supervision.warden'),
    ('COMPETENT_UNIT', 'supervision.warden'),
    ('REGISTRAR',      'supervision.warden'),
    ('HUB_DESK',       'supervision.verify'),
    ('REGISTRAR',      'supervision.verify'),
    ('REGISTRAR',      'supervision.enforce'),
    ('REGISTRAR',      'supervision.clean'),
    ('ORG_ADMIN',      'supervision.party'),
    ('CPC_OFFICE',     'supervision.party'),
    ('HUB_DESK',       'supervision.party'),
    ('CPC_OFFICE',     'supervision.party-check'),
    ('REGISTRAR',      'supervision.rules'),
    ('REGISTRAR',      'supervision.train'),
    ('HUB_DESK',       'supervision.train');

insert into role_permission (role, permission)
select role, 'supervision.file'
  from unnest(array['REGISTRAR', 'COMPETENT_UNIT', 'ORG_ADMIN', 'CPC_OFFICE', 'HUB_DESK']) role;
