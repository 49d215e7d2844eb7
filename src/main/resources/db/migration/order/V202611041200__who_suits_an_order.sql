-- How candidates are scored from a day on. Shares are per cent of the money agreed in the district since New Year.
create table matching_rule (
    valid_from            date            primary key,
    field_weight          smallint        not null check (field_weight between 0 and 100),
    place_weight          smallint        not null check (place_weight between 0 and 100),
    capacity_weight       smallint        not null check (capacity_weight between 0 and 100),
    rating_weight         smallint        not null check (rating_weight between 0 and 100),
    star_weight           smallint        not null check (star_weight between 0 and 100),
    newcomer_weight       smallint        not null check (newcomer_weight between 0 and 100),
    spread_weight         smallint        not null check (spread_weight between 0 and 100),
    share_soft            smallint        not null check (share_soft between 0 and 100),
    share_limit           smallint        not null check (share_limit between 1 and 100),
    share_counts_from     numeric(14, 2)  not null check (share_counts_from >= 0),
    newcomer_months       smallint        not null check (newcomer_months between 1 and 60),
    rating_prior          numeric(3, 2)   not null check (rating_prior between 1 and 5),
    rating_prior_count    smallint        not null check (rating_prior_count between 1 and 100),
    invited               smallint        not null check (invited between 0 and 100),
    reason                text            not null check (reason <> ''),
    set_by                uuid            references person,
    set_at                timestamptz     not null,
    constraint something_counts check (field_weight + place_weight + capacity_weight + rating_weight + star_weight + newcomer_weight + spread_weight > 0),
    constraint the_limit_comes_after_the_warning check (share_limit > share_soft)
);

insert into matching_rule values
    ('2020-01-01', 30, 20, 15, 15, 10, 5, 5, 15, 35, 200000, 12, 4.00, 5, 5, '开通时的默认规则', null, '2020-01-01T00:00:00+08');

create table radar_rule (
    valid_from  date         primary key,
    widen_days  smallint     not null check (widen_days >= 1),
    desk_days   smallint     not null,
    lead_days   smallint     not null,
    reason      text         not null check (reason <> ''),
    set_by      uuid         references person,
    set_at      timestamptz  not null,
    constraint each_level_comes_later check (widen_days < desk_days and desk_days < lead_days)
);

insert into radar_rule values ('2020-01-01', 3, 7, 14, '开通时的默认规则', null, '2020-01-01T00:00:00+08');

-- Why an organization says no, and what follows from it; the newest version on or before a day counts.
create table decline_reason (
    code             text         not null check (code ~ '^[A-Z_]+$'),
    valid_from       date         not null,
    label            text         not null check (length(label) between 2 and 40),
    at_give_up       boolean      not null,
    park_days        smallint     not null check (park_days between 0 and 730),
    penalty          smallint     not null check (penalty between 0 and 100),
    penalty_days     smallint     not null check (penalty_days between 0 and 730),
    flags_order      boolean      not null,
    corrects_profile boolean      not null,
    retired          boolean      not null default false,
    set_by           uuid         references person,
    set_at           timestamptz  not null,
    primary key (code, valid_from),
    constraint a_penalty_lasts check ((penalty = 0) = (penalty_days = 0))
);

insert into decline_reason (code, valid_from, label, at_give_up, park_days, penalty, penalty_days, flags_order, corrects_profile, set_at) values
    ('NO_CAPACITY',    '2020-01-01', '近期人手排满',             false, 14,  0,  0, false, false, '2020-01-01T00:00:00+08'),
    ('NOT_OUR_FIELD',  '2020-01-01', '不属于我们的服务领域',     false,  0,  0,  0, false, true,  '2020-01-01T00:00:00+08'),
    ('TOO_FAR',        '2020-01-01', '服务地点不在覆盖范围',     false,  0,  0,  0, false, true,  '2020-01-01T00:00:00+08'),
    ('BUDGET_TOO_LOW', '2020-01-01', '预算不足以完成要求',       false,  0,  0,  0, true,  false, '2020-01-01T00:00:00+08'),
    ('UNCLEAR',        '2020-01-01', '要求不清楚或时间不合理',   false,  0,  0,  0, true,  false, '2020-01-01T00:00:00+08'),
    ('NOT_INTERESTED', '2020-01-01', '没有承接意愿',             false,  0,  3, 90, false, false, '2020-01-01T00:00:00+08'),
    ('STAFF_LEFT',     '2020-01-01', '承接后人员变动无法履行',   true,  30, 10, 180, false, false, '2020-01-01T00:00:00+08'),
    ('OVERCOMMITTED',  '2020-01-01', '承接后发现力量不足',       true,  60, 15, 180, false, true,  '2020-01-01T00:00:00+08'),
    ('ORDER_CHANGED',  '2020-01-01', '需求变化，双方协商终止',   true,   0,  0,  0, true,  false, '2020-01-01T00:00:00+08'),
    ('EMERGENCY',      '2020-01-01', '不可抗力',                 true,   0,  0,  0, false, false, '2020-01-01T00:00:00+08');

create table order_invitation (
    order_id         uuid          not null references service_order on delete cascade,
    organization_id  uuid          not null references organization,
    score            numeric(5, 1) not null,
    at               timestamptz   not null,
    primary key (order_id, organization_id)
);

create index order_invitation_by_organization on order_invitation (organization_id, at desc);

create table order_offer (
    order_id         uuid            not null references service_order on delete cascade,
    organization_id  uuid            not null references organization,
    plan             text            not null check (plan <> ''),
    price            numeric(14, 2)  not null check (price >= 0),
    offered_by       uuid            not null references person,
    at               timestamptz     not null,
    primary key (order_id, organization_id)
);

create index order_offer_by_organization on order_offer (organization_id, at desc);

-- What followed from a no is written down with it: a later change of the reason does not reach back.
create table order_decline (
    id               uuid         primary key,
    order_id         uuid         not null references service_order on delete cascade,
    organization_id  uuid         not null references organization,
    gave_up          boolean      not null,
    reason           text         not null,
    reason_from      date         not null,
    note             text         not null,
    declined_by      uuid         not null references person,
    at               timestamptz  not null,
    parked_until     date,
    penalty          smallint     not null,
    penalty_until    date,
    flags_order      boolean      not null,
    foreign key (reason, reason_from) references decline_reason (code, valid_from)
);

create unique index an_organization_declines_an_order_once on order_decline (order_id, organization_id) where not gave_up;
create index order_decline_by_organization on order_decline (organization_id, at desc);

insert into role_permission (role, permission) values
    ('COMMUNITY_STAFF', 'order.invite'),
    ('HUB_DESK',        'order.invite'),
    ('HUB_DESK',        'order.coordinate'),
    ('HUB_DIRECTOR',    'order.oversee'),
    ('COMMUNITY_STAFF', 'order.radar'),
    ('HUB_DESK',        'order.radar'),
    ('HUB_DIRECTOR',    'order.radar'),
    ('PARTY_LEAD',      'order.radar'),
    ('COMMUNITY_STAFF', 'order.rules-read'),
    ('HUB_DESK',        'order.rules-read'),
    ('HUB_DIRECTOR',    'order.rules-read'),
    ('PARTY_LEAD',      'order.rules-read'),
    ('ORG_ADMIN',       'order.rules-read'),
    ('HUB_DIRECTOR',    'order.rules-keep');
