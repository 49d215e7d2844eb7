-- Who works for one centre, beside the desks of the hub. (domain.md E: hub desk staff, incubation)
insert into role (rank, code, name, note) values
    (115, 'CENTRE_MANAGER', '孵化中心负责人', '孵化中心的入驻、预订、台账与评分');

create table incubation_centre (
    id         uuid      primary key,
    serial     bigint    generated always as identity unique,
    region     text      not null references region,
    name       text      not null check (char_length(name) between 2 and 60),
    category   text      not null check (category in ('CHARITY', 'CULTURE', 'COMMUNITY', 'VOLUNTEERING', 'GENERAL')),
    address    text      not null default '',
    note       text      not null default '',
    opened_on  date      not null,
    closed_on  date      check (closed_on >= opened_on),
    unique (region, name)
);

create table centre_room (
    id          uuid      primary key,
    serial      bigint    generated always as identity unique,
    centre_id   uuid      not null references incubation_centre,
    name        text      not null check (name <> ''),
    floor       smallint  not null check (floor between -9 and 99),
    kind        text      not null check (kind in ('DESKS', 'OFFICE', 'MEETING', 'ACTIVITY')),
    capacity    integer   not null check (capacity between 1 and 9999),
    retired_on  date,
    unique (centre_id, name)
);

-- Where on the plan: the row from the front, the place in the row from the left.
create table centre_seat (
    id          uuid      primary key,
    serial      bigint    generated always as identity unique,
    room_id     uuid      not null references centre_room,
    label       text      not null check (label <> ''),
    down        smallint  not null check (down between 1 and 99),
    across      smallint  not null check (across between 1 and 99),
    retired_on  date,
    unique (room_id, label),
    unique (room_id, down, across)
);

-- What a district decides about settling, from a day on.
create table incubation_rule (
    from_on                date      primary key,
    agreement_months       smallint  not null check (agreement_months between 1 and 60),
    remind_days            smallint  not null check (remind_days between 1 and 180),
    handover_working_days  smallint  not null check (handover_working_days between 1 and 90),
    waiting_months         smallint  not null check (waiting_months between 0 and 60),
    booking_days_ahead     smallint  not null check (booking_days_ahead between 1 and 365),
    booking_hours_a_month  smallint  not null check (booking_hours_a_month between 1 and 744),
    opens                  time      not null,
    closes                 time      not null check (closes > opens),
    basis                  text      not null default '',
    set_by                 uuid      references person,
    set_at                 timestamptz not null
);

insert into incubation_rule (from_on, agreement_months, remind_days, handover_working_days, waiting_months, booking_days_ahead, booking_hours_a_month,
                             opens, closes, basis, set_at) values
    ('2020-01-01', 12, 30, 15, 6, 30, 16, '08:30', '21:00', '公开的入驻管理办法：退出后 15 个工作日内办结交接；其余为初始设定', '2020-01-01');

-- What has to be handed back on leaving.
create table handover_item (
    rank     smallint  primary key check (rank > 0),
    label    text      not null unique check (label <> ''),
    retired  boolean   not null default false
);

insert into handover_item (rank, label) values
    (10, '归还钥匙、门禁卡与储物柜'),
    (20, '搬离自有物品，工位恢复原状'),
    (30, '归还借用的设备与办公用品'),
    (40, '结清房租与水电费'),
    (50, '变更登记住所与对外公布的地址'),
    (60, '移交在办服务与档案材料');

create table settlement (
    id              uuid         primary key,
    version         integer      not null,
    serial          bigint       generated always as identity unique,
    applied_on      date         not null,
    number          text         generated always as ('RZ-' || extract(year from applied_on)::int || '-' || lpad(serial::text, 6, '0')) stored,
    centre_id       uuid         not null references incubation_centre,
    organization_id uuid         not null references organization,
    region          text         not null references region,
    stage           text         not null check (stage in ('APPLIED', 'REVIEWED', 'SIGNED', 'IN', 'RENEWING', 'LEAVING', 'OUT', 'REFUSED', 'WITHDRAWN')),
    purpose         text         not null check (purpose <> ''),
    people          integer      not null check (people between 1 and 999),
    seats_wanted    integer      not null check (seats_wanted between 1 and 99),
    wanted_from     date         not null,
    applied_by      uuid         not null references person,
    reviewed_by     uuid         references person check (reviewed_by <> applied_by),
    agreed_from     date,
    agreed_to       date         check (agreed_to >= agreed_from),
    in_on           date         check (in_on >= applied_on),
    leaving_on      date         check (leaving_on >= in_on),
    handover_due    date,
    out_on          date         check (out_on >= in_on),
    reason          text,
    again_from      date,
    constraint settled_means_agreed    check (stage not in ('SIGNED', 'IN', 'RENEWING', 'LEAVING', 'OUT') or agreed_to is not null),
    constraint in_means_since_when     check ((in_on is not null) = (stage in ('IN', 'RENEWING', 'LEAVING', 'OUT'))),
    constraint leaving_means_until_when check ((handover_due is not null) = (stage in ('LEAVING', 'OUT')) and (leaving_on is not null) = (handover_due is not null)),
    constraint out_means_since_when    check ((out_on is not null) = (stage = 'OUT') and (again_from is not null) = (stage = 'OUT')),
    constraint an_end_has_its_reason   check (stage not in ('LEAVING', 'OUT', 'REFUSED') or reason <> '')
);

create unique index settlement_one_at_a_time on settlement (organization_id) where stage not in ('OUT', 'REFUSED', 'WITHDRAWN');
create index settlement_of_an_organization on settlement (organization_id, serial desc);
create index settlement_of_a_centre on settlement (centre_id, in_on) where in_on is not null;
create index settlement_by_place on settlement (region, serial desc);
create index settlement_by_stage on settlement (stage, serial desc);
create index settlement_by_end on settlement (agreed_to) where stage in ('IN', 'RENEWING');

-- One row for each signing: the first agreement and every renewal.
create table settlement_agreement (
    id             uuid         primary key,
    serial         bigint       generated always as identity unique,
    settlement_id  uuid         not null references settlement,
    signed_on      date         not null,
    number         text         generated always as ('RZXY-' || extract(year from signed_on)::int || '-' || lpad(serial::text, 6, '0')) stored,
    from_on        date         not null,
    to_on          date         not null check (to_on >= from_on),
    terms          text         not null,
    by             uuid         not null references person,
    at             timestamptz  not null
);

create index settlement_agreement_of_a_settlement on settlement_agreement (settlement_id, serial desc);

-- Who sits where, from a day on until the day before another.
create table seat_use (
    id             uuid  primary key,
    settlement_id  uuid  not null references settlement,
    seat_id        uuid  not null references centre_seat,
    from_on        date  not null,
    until_on       date  not null check (until_on >= from_on)
);

create index seat_use_of_a_seat on seat_use (seat_id, from_on);
create index seat_use_of_a_settlement on seat_use (settlement_id);

-- Whoever comes second waits for the seat, and then finds it taken.
create function one_settlement_at_a_seat() returns trigger language plpgsql as $$
begin
    perform 1 from centre_seat where id = new.seat_id for no key update;
    if exists (select from seat_use u
                where u.seat_id = new.seat_id and u.id <> new.id
                  and daterange(u.from_on, u.until_on) && daterange(new.from_on, new.until_on)) then
        raise exception 'the seat is taken' using errcode = 'exclusion_violation', constraint = 'one_settlement_at_a_seat';
    end if;
    return new;
end $$;

create trigger nobody_sits_on_anothers_seat before insert or update on seat_use
    for each row execute function one_settlement_at_a_seat();

create table settlement_handover (
    settlement_id  uuid         not null references settlement,
    rank           smallint     not null,
    label          text         not null,
    done_on        date,
    done_by        uuid         references person,
    note           text         not null default '',
    primary key (settlement_id, rank),
    constraint done_means_by_whom check ((done_on is null) = (done_by is null))
);

insert into role_permission (role, permission)
select role, 'incubation.read'
  from unnest(array['PARTY_LEAD', 'CPC_OFFICE', 'INSTRUCTOR', 'MASS_ORG_OFFICER', 'REGISTRAR', 'COMPETENT_UNIT', 'FINANCE', 'HUB_DIRECTOR', 'HUB_DESK',
                    'CENTRE_MANAGER', 'ORG_ADMIN', 'SUPERVISOR', 'EXPERT']) role;

insert into role_permission (role, permission)
select r.role, p.permission
  from (values ('organization.read'), ('order.read'), ('figure.read')) p (permission)
 cross join (values ('CENTRE_MANAGER')) r (role)
 where exists (select from role_permission g where g.permission = p.permission);

insert into role_permission (role, permission) values
    ('ORG_ADMIN',      'incubation.apply'),
    ('HUB_DESK',       'incubation.apply'),
    ('CENTRE_MANAGER', 'incubation.apply'),
    ('ORG_ADMIN',      'incubation.own'),
    ('HUB_DESK',       'incubation.review'),
    ('CENTRE_MANAGER', 'incubation.review'),
    ('HUB_DIRECTOR',   'incubation.review'),
    ('HUB_DIRECTOR',   'incubation.sign'),
    ('CENTRE_MANAGER', 'incubation.sign'),
    ('HUB_DESK',       'incubation.settle'),
    ('CENTRE_MANAGER', 'incubation.settle'),
    ('HUB_DIRECTOR',   'incubation.exit'),
    ('CENTRE_MANAGER', 'incubation.exit'),
    ('HUB_DIRECTOR',   'incubation.rule'),
    ('HUB_DIRECTOR',   'incubation.keep'),
    ('HUB_DESK',       'incubation.keep'),
    ('CENTRE_MANAGER', 'incubation.keep');
