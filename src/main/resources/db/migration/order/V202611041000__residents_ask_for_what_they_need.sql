create table need (
    id             uuid         primary key,
    version        integer      not null,
    serial         bigint       generated always as identity unique,
    asked_on       date         not null,
    number         text         generated always as ('XQ-' || extract(year from asked_on)::int || '-' || lpad(serial::text, 6, '0')) stored unique,
    source         text         not null check (source in ('QR', 'ON_BEHALF', 'VISIT', 'HOTLINE', 'SALON')),
    region         text         not null references region,
    field          text         not null references service_field,
    title          text         not null check (title <> ''),
    details        text         not null,
    place          text         not null,
    wanted         text         not null check (wanted in ('NOW', 'WEEK', 'MONTH', 'ANYTIME')),
    persons        integer      not null check (persons between 1 and 100000),
    vulnerable     text         check (vulnerable in ('ELDER_ALONE', 'ELDER_OLD', 'DISABLED', 'CHILD', 'HARDSHIP', 'BEREAVED', 'VETERAN')),
    contact_name   text,
    contact_phone  text,
    consent_note   text         not null check (consent_note <> ''),
    recorded_by    uuid         references person,
    secret_hash    text         not null unique check (length(secret_hash) = 64),
    bigrams        text[]       not null,
    stage          text         not null check (stage in ('NEW', 'ORDERED', 'SERVED', 'CLOSED', 'REOPENED', 'DECLINED', 'WITHDRAWN')),
    order_id       uuid         references service_order,
    answer         text,
    at             timestamptz  not null,
    since          timestamptz  not null,
    served_at      timestamptz,
    constraint an_ordered_need_has_its_order    check (order_id is not null or stage not in ('ORDERED', 'SERVED')),
    constraint a_declined_need_has_its_reason   check (stage <> 'DECLINED' or answer <> ''),
    constraint whoever_records_for_another_is_known check ((recorded_by is null) = (source = 'QR'))
);

create index need_by_place on need (region, serial desc);
create index need_by_stage on need (stage, region, serial desc);
create index need_by_order on need (order_id) where order_id is not null;
create index need_by_words on need using gin (bigrams);
create index need_served on need (served_at) where stage = 'SERVED';
create index need_waiting on need (region, since) where stage in ('NEW', 'REOPENED');

create table need_support (
    id             uuid         primary key,
    version        integer      not null,
    need_id        uuid         not null references need,
    contact_name   text,
    contact_phone  text,
    secret_hash    text         not null unique check (length(secret_hash) = 64),
    at             timestamptz  not null
);

create index need_support_of_a_need on need_support (need_id);

insert into role_permission (role, permission) values
    ('COMMUNITY_STAFF',  'need.read'),
    ('COMMUNITY_STAFF',  'need.record'),
    ('COMMUNITY_STAFF',  'need.decline'),
    ('COMMUNITY_STAFF',  'need.disclose'),
    ('COMMUNITY_STAFF',  'need.poster'),
    ('STATION_WORKER',   'need.read'),
    ('STATION_WORKER',   'need.record'),
    ('HOTLINE_OPERATOR', 'need.read'),
    ('HOTLINE_OPERATOR', 'need.record'),
    ('HUB_DESK',         'need.read'),
    ('HUB_DESK',         'need.record'),
    ('HUB_DESK',         'need.disclose'),
    ('HUB_DESK',         'need.poster'),
    ('HUB_DIRECTOR',     'need.read'),
    ('HUB_DIRECTOR',     'need.poster'),
    ('PARTY_LEAD',       'need.read'),
    ('ORG_ADMIN',        'need.read'),
    ('ORG_ADMIN',        'need.disclose');
