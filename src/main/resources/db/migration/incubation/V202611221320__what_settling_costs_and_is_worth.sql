-- From a day on, for one centre or, without one, for all that have none of their own. Yuan a month for one seat.
create table benefit_rate (
    serial                  bigint         primary key generated always as identity,
    centre_id               uuid           references incubation_centre,
    from_on                 date           not null,
    rent_per_seat           numeric(10, 2) not null check (rent_per_seat >= 0),
    utility_per_seat        numeric(10, 2) not null check (utility_per_seat >= 0),
    utility_waived_percent  smallint       not null check (utility_waived_percent between 0 and 100),
    minutes_per_unit        smallint       not null check (minutes_per_unit between 1 and 1440),
    unit_worth              numeric(10, 2) not null check (unit_worth > 0),
    offset_percent          smallint       not null check (offset_percent between 0 and 100),
    basis                   text           not null default '',
    set_by                  uuid           references person,
    set_at                  timestamptz    not null,
    unique nulls not distinct (centre_id, from_on)
);

insert into benefit_rate (from_on, rent_per_seat, utility_per_seat, utility_waived_percent, minutes_per_unit, unit_worth, offset_percent, basis, set_at) values
    ('2020-01-01', 240.00, 60.00, 100, 60, 20.00, 80, '初始设定：水电全免，每服务 1 小时记 1 个服务单位，抵房租 20 元，当月最多抵八成', '2020-01-01');

-- What is owed and how many units are left. Only entries move it.
create table benefit_account (
    settlement_id  uuid            primary key references settlement,
    owed           numeric(14, 2)  not null default 0,
    units          integer         not null default 0,
    constraint no_more_units_than_were_earned check (units >= 0)
);

-- Yuan: what is owed grows by what is positive. A record of service is credited once, whoever asks how often.
create table benefit_entry (
    serial         bigint          primary key generated always as identity,
    settlement_id  uuid            not null references settlement,
    kind           text            not null check (kind in ('RENT', 'UTILITY', 'WAIVER', 'EARN', 'OFFSET', 'PAYMENT', 'LAPSE')),
    month          date            not null check (extract(day from month) = 1),
    on_date        date            not null,
    yuan           numeric(14, 2)  not null default 0,
    units          integer         not null default 0,
    record_id      uuid            unique references service_record,
    rate           bigint          references benefit_rate,
    note           text            not null default '',
    by             uuid            references person,
    at             timestamptz     not null,
    constraint a_charge_is_owed       check (kind not in ('RENT', 'UTILITY') or (yuan >= 0 and units = 0)),
    constraint a_relief_is_not        check (kind not in ('WAIVER', 'PAYMENT') or (yuan <= 0 and units = 0)),
    constraint a_credit_has_a_record  check ((kind = 'EARN') = (record_id is not null) and (kind <> 'EARN' or (units > 0 and yuan = 0))),
    constraint an_offset_takes_units  check (kind <> 'OFFSET' or (yuan < 0 and units < 0)),
    constraint a_lapse_takes_units    check (kind <> 'LAPSE' or (units < 0 and yuan = 0))
);

create unique index benefit_entry_once_a_month on benefit_entry (settlement_id, month, kind) where kind not in ('EARN', 'PAYMENT');
create index benefit_entry_of_a_settlement on benefit_entry (settlement_id, serial desc);
create index benefit_entry_by_day on benefit_entry (on_date, kind);

create function move_the_benefit_account() returns trigger language plpgsql as $$
begin
    insert into benefit_account (settlement_id) values (new.settlement_id) on conflict do nothing;
    update benefit_account set owed = owed + new.yuan, units = units + new.units where settlement_id = new.settlement_id;
    return null;
end $$;

create trigger an_entry_moves_the_account after insert on benefit_entry
    for each row execute function move_the_benefit_account();
create trigger benefit_entries_are_only_added before update or delete on benefit_entry
    for each row execute function refuse();
create trigger benefit_accounts_move_by_entries before update on benefit_account
    for each row when (pg_trigger_depth() = 0) execute function refuse();

insert into role_permission (role, permission) values
    ('HUB_DIRECTOR',   'benefit.rate'),
    ('FINANCE',        'benefit.read'),
    ('HUB_DIRECTOR',   'benefit.read'),
    ('HUB_DESK',       'benefit.read'),
    ('CENTRE_MANAGER', 'benefit.read'),
    ('ORG_ADMIN',      'benefit.read'),
    ('HUB_DESK',       'benefit.keep'),
    ('CENTRE_MANAGER', 'benefit.keep');
