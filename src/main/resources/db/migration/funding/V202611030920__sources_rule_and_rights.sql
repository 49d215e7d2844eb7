insert into fund_source (code, label, basis, rank) values
    ('MASS_SERVICE_FUND',     '服务群众专项经费', '村（社区）党组织服务群众专项经费使用管理办法', 10),
    ('NEW_SECTOR_PARTY_FUND', '两新党建工作经费', '两新组织党建工作经费保障办法',                 20),
    ('PARTY_FEE_SUBSIDY',     '党费补助',         '党费收缴、使用和管理的规定',                   30),
    ('RED_FUND',              '红色基金',         '红色基金章程与年度使用计划',                   40),
    ('FISCAL',                '财政购买服务',     '政府购买服务管理办法（财政部令第102号）',      50),
    ('SOCIAL',                '社会捐赠',         '慈善法与捐赠协议',                             60);

insert into payment_rule (valid_from, threshold, approvals, set_at) values ('2020-01-01', 5000, 2, '2020-01-01T00:00:00+08');

insert into role_permission (role, permission) values
    ('FINANCE',      'funding.read'),
    ('FINANCE',      'funding.allocate'),
    ('FINANCE',      'payment.read'),
    ('FINANCE',      'payment.approve'),
    ('FINANCE',      'payment.voucher'),
    ('FINANCE',      'payment.rule'),
    ('HUB_DIRECTOR', 'funding.read'),
    ('HUB_DIRECTOR', 'payment.read'),
    ('HUB_DIRECTOR', 'payment.approve'),
    ('HUB_DESK',     'funding.read'),
    ('HUB_DESK',     'payment.read'),
    ('HUB_DESK',     'payment.request'),
    ('PARTY_LEAD',   'funding.read'),
    ('PARTY_LEAD',   'payment.read'),
    ('PARTY_LEAD',   'payment.rule'),
    ('ORG_ADMIN',    'payment.read');
