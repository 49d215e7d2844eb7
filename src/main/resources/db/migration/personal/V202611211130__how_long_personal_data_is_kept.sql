-- How long what is kept of persons, from which end, by which law. The rule that began last holds; a district sets it on a screen.
create table retention_rule (
    kind      text      not null check (kind ~ '^[A-Z_]+$'),
    since     date      not null,
    months    smallint  not null check (months between 1 and 1200),
    binding   boolean   not null,                                   -- a law wants it kept so long, whoever asks
    source    text      not null check (source <> ''),
    set_by    uuid      references person,
    primary key (kind, since)
);

insert into retention_rule (kind, since, months, binding, source) values
    ('NEED_CONTACT',         '2000-01-01', 12, false, '《个人信息保护法》第十九条、第四十七条：办结后保存最短时间'),
    ('NEED_SUPPORT',         '2000-01-01', 12, false, '《个人信息保护法》第十九条、第四十七条：办结后保存最短时间'),
    ('NEED_CONSENT',         '2000-01-01', 36, true,  '《网络数据安全管理条例》第十二条：提供、委托处理的记录至少保存三年'),
    ('NEED_PHOTO',           '2000-01-01', 12, false, '《个人信息保护法》第十九条、第四十七条：办结后保存最短时间'),
    ('SALON_PARTICIPANT',    '2000-01-01', 36, false, '本中心规定：会议档案中的个人姓名保存三年'),
    ('SIGN_IN',              '2000-01-01', 6,  false, '本中心规定：签到称呼只为核实服务人次'),
    ('ORGANIZATION_CONTACT', '2000-01-01', 24, false, '《个人信息保护法》第四十七条：组织注销后不再需要联系'),
    ('ORGANIZATION_IMPORT',  '2000-01-01', 3,  false, '《个人信息保护法》第四十七条：导入后原表不再需要');

alter table need add column erased_at timestamptz;
alter table need_support add column erased_at timestamptz;
alter table salon_participant alter column name_sealed drop not null;

create index need_by_end on need (since) where stage in ('CLOSED', 'DECLINED', 'WITHDRAWN');

insert into role_permission (role, permission) values
    ('SYSTEM_ADMIN',   'personal.retention-read'),
    ('SECURITY_ADMIN', 'personal.retention-read'),
    ('HUB_DIRECTOR',   'personal.retention-read'),
    ('HUB_DIRECTOR',   'personal.retention-keep');
