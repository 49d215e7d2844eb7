create table job (
    id           uuid         primary key,
    serial       bigint       generated always as identity unique,
    kind         text         not null,
    input        jsonb        not null,
    person_id    uuid         not null references person,
    post_id      uuid         not null references post,
    state        text         not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    runs         integer      not null default 0,
    done         bigint       not null default 0,
    total        bigint       not null default 0,
    message      text,
    reference    text,
    result_href  text,
    created_at   timestamptz  not null,
    started_at   timestamptz,
    finished_at  timestamptz,
    constraint done_leads_to_a_result check ((result_href is not null) = (state = 'DONE')),
    constraint failure_is_explained   check ((message is not null) = (state = 'FAILED')),
    constraint over_has_a_time        check ((finished_at is not null) = (state in ('DONE', 'FAILED')))
);

create index job_of_a_person on job (person_id, serial desc);

-- The queue, in the form that db-scheduler 16 expects.
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
    primary key (task_name, task_instance)
);

create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
