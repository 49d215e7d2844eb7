-- As db-scheduler 16 expects it. Whichever district puts a task in, its schema is the first of the search path.
create table scheduled_tasks (
    task_name             text         not null,
    task_instance         text         not null,
    task_data             bytea,
    execution_time        timestamptz  not null,
    picked                boolean      not null,
    picked_by             text,
    last_success          timestamptz,
    last_failure          timestamptz,
    consecutive_failures  integer,
    last_heartbeat        timestamptz,
    version               bigint       not null,
    priority              smallint,
    district              text         not null default current_schema(),
    primary key (task_name, task_instance)
);

create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
