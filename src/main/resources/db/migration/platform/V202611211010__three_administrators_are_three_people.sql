-- 三员 (GB/T 22239-2019 8.1.5: system, audit and security administration are apart). Nobody holds two of them, nor one of
-- them beside a post of the office's work. What was given before is left for the security administrator to mend.
alter table role add column separate boolean not null default false;

update role set separate = true where code in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN');

create function administrators_stand_apart() returns trigger language plpgsql as $$
begin
    if exists (select 1
                 from post o
                 join role r on r.code = o.role
                 join role n on n.code = new.role
                where o.person_id = new.person_id
                  and o.id <> new.id
                  and o.role <> new.role
                  and (r.separate or n.separate)
                  and o.since < coalesce(new.until, 'infinity')
                  and new.since < coalesce(o.until, 'infinity')) then
        raise exception 'administrators_stand_apart' using errcode = 'check_violation', constraint = 'administrators_stand_apart';
    end if;
    return new;
end
$$;

create trigger administrators_stand_apart before insert or update of role, person_id, since, until on post
    for each row execute function administrators_stand_apart();

insert into role_permission (role, permission) values
    ('SECURITY_ADMIN', 'people.appoint');

update role set note = '账号、日历与区划，不看业务数据，不安排岗位' where code = 'SYSTEM_ADMIN';
update role set note = '岗位、权限与安全策略，不看业务数据，不开账号' where code = 'SECURITY_ADMIN';
