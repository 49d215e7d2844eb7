insert into supervision_rule (code, valid_from, value, reason) values
    ('REPORT_CONCLUDE_DAYS',  '2020-01-01', 30, '本区：收到报告后 30 天内作出结论'),
    ('DORMANT_SETTLE_DAYS',   '2020-01-01', 60, '本区：联系后 60 天内处置'),
    ('UPDATE_VERIFY_DAYS',    '2020-01-01', 14, '本区：14 天内核实'),
    ('CASE_DECIDE_DAYS',      '2020-01-01', 90, '社会组织登记管理机关行政处罚程序规定：立案之日起 90 日内作出决定'),
    ('WARN_GRADE_DAYS',       '2020-01-01', 7,  '本区：一周内研判和核销'),
    ('SYNC_FILL_DAYS',        '2020-01-01', 15, '本区：15 天内填报'),
    ('ELECTION_CONFIRM_DAYS', '2020-01-01', 20, '本区：20 天内确认');
