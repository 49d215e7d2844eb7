-- The same columns as every table that is brought, so that one mechanism keeps them all; its bad cells are rows.
alter table organization_inspection_intake
    add column kind    text   not null default 'CONCLUSIONS' check (kind = 'CONCLUSIONS'),
    add column present bigint not null default 0;

create table organization_inspection_intake_bad (
    intake_id  uuid     not null references organization_inspection_intake,
    rank       integer  not null,
    line       integer  not null,
    heading    text     not null,
    value      text     not null,
    reason     text     not null,
    primary key (intake_id, rank)
);

insert into organization_inspection_intake_bad (intake_id, rank, line, heading, value, reason)
select i.id, b.rank, (b.cell ->> 'line')::integer, b.cell ->> 'column', b.cell ->> 'value', b.cell ->> 'reason'
  from organization_inspection_intake i
 cross join lateral jsonb_array_elements(i.bad) with ordinality as b (cell, rank);

alter table organization_inspection_intake drop column bad;

insert into retention_rule (kind, since, months, binding, source) values
    ('INSPECTION_IMPORT', '2000-01-01', 3, false, '《个人信息保护法》第四十七条：导入后原表不再需要');
