insert into retention_rule (kind, since, months, binding, source) values
    ('REGISTER_ENTRY',  '2000-01-01', 12, false, '《个人信息保护法》第十九条、第四十七条：办结后保存最短时间'),
    ('REGISTER_IMPORT', '2000-01-01', 3,  false, '《个人信息保护法》第四十七条：导入后原表不再需要');
