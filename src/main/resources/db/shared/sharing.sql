-- Run in a district: its own copies of what all districts share give way to the shared ones, which the search path finds
-- after the district's. Run again, it finds nothing to do.
do $$
declare
    here        oid := current_schema()::regnamespace;
    regions     oid := (select c.oid from pg_class c where c.relnamespace = here and c.relname = 'region' and c.relkind = 'r');
    queue       oid := (select c.oid from pg_class c where c.relnamespace = here and c.relname = 'scheduled_tasks' and c.relkind = 'r');
    pointing    text[];
    statement   text;
    known       oid;
    unused      text;
begin
    perform pg_advisory_xact_lock(hashtext('gongzhi.sharing'));       -- two at once would wait for each other at the regions
    if regions is not null then
        select array_agg(format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)))
          into pointing
          from pg_constraint k
         where k.confrelid = regions and k.contype = 'f' and k.conrelid <> regions;
        alter table region rename to region_before;
        insert into region (code, parent, name, level, full_name)
        select code, parent, name, level, full_name from region_before order by level on conflict (code) do nothing;
        drop table region_before cascade;
        foreach statement in array coalesce(pointing, '{}') loop
            execute statement;
        end loop;
    end if;
    if queue is not null then
        alter table scheduled_tasks rename to scheduled_tasks_before;
        insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version, priority)
        select task_name, task_instance, task_data, execution_time, false, version, priority
          from scheduled_tasks_before
         where task_instance <> 'recurring'
            on conflict (task_name, task_instance) do nothing;
        drop table scheduled_tasks_before;
    end if;
    foreach unused in array array['node', 'shared_key'] loop
        if exists (select from pg_class c where c.relnamespace = here and c.relname = unused and c.relkind = 'r') then
            execute format('drop table %I', unused);
        end if;
    end loop;
    -- A trigger of this district finds this district's tables, whoever fires it from wherever.
    for known in select p.oid
                   from pg_proc p
                  where p.pronamespace = here
                    and p.prokind = 'f'
                    and not coalesce('search_path=' || current_setting('search_path') = any (p.proconfig), false)
    loop
        execute format('alter function %s set search_path from current', known::regprocedure);
    end loop;
end $$
