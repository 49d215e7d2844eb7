create table service_plan_item (
    id          uuid         primary key,
    order_id    uuid         not null references service_order,
    on_date     date         not null,
    what        text         not null,
    place       text         not null,
    expected    integer      not null check (expected >= 0),
    planned_by  uuid         not null references person,
    at          timestamptz  not null,
    dropped_at  timestamptz
);

create index service_plan_of_an_order on service_plan_item (order_id, on_date);

-- Persons are counted once however often they came; encounters are every coming (服务人次).
create table service_record (
    id               uuid         primary key,
    order_id         uuid         not null references service_order,
    organization_id  uuid         not null references organization,
    region           text         not null references region,
    started_at       timestamptz  not null,
    ended_at         timestamptz  not null,
    place            text         not null,
    staff            text[]       not null default '{}',
    persons          integer      not null check (persons >= 0),
    encounters       integer      not null,
    signed           integer      check (signed >= 0),
    summary          text         not null,
    recorded_by      uuid         not null references person,
    at               timestamptz  not null,
    superseded_by    uuid         unique references service_record,
    constraint it_takes_time             check (ended_at > started_at and ended_at <= started_at + interval '24 hours'),
    constraint encounters_cover_persons  check (encounters >= persons),
    constraint not_replaced_by_itself    check (superseded_by <> id)
);

create index service_record_of_an_order on service_record (order_id, started_at);
create index service_record_of_an_organization on service_record (organization_id, started_at) where superseded_by is null;
create index service_record_by_place on service_record (region, started_at) where superseded_by is null;

create function keep_the_record() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.superseded_by is not null
       or to_jsonb(new) - 'superseded_by' <> to_jsonb(old) - 'superseded_by' then
        raise exception 'service records are superseded, never changed' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger records_are_superseded_never_changed before update or delete on service_record
    for each row execute function keep_the_record();

create table service_flag (
    id            uuid         primary key,
    record_id     uuid         not null references service_record,
    kind          text         not null check (kind in ('REUSED_PHOTO', 'OVERLAP', 'OUTSIDE_DATES', 'BULK')),
    other_id      uuid         references service_record,
    detail        text         not null,
    at            timestamptz  not null,
    dismissed_at  timestamptz,
    dismissed_by  uuid         references person,
    reason        text,
    constraint a_dismissal_has_a_reason check (
        (dismissed_at is null) = (dismissed_by is null) and (dismissed_at is null) = (reason is null))
);

create index service_flag_of_a_record on service_flag (record_id);

insert into role_permission (role, permission) values
    ('ORG_ADMIN',       'order.record'),
    ('COMMUNITY_STAFF', 'order.flag'),
    ('HUB_DESK',        'order.flag'),
    ('HUB_DIRECTOR',    'order.flag');
