create table rating (
    id               uuid         primary key,
    version          integer      not null,
    serial           bigint       generated always as identity unique,
    need_id          uuid         not null references need,
    support_id       uuid         references need_support,
    order_id         uuid         not null references service_order,
    organization_id  uuid         not null references organization,
    region           text         not null references region,
    channel          text         not null check (channel in ('LINK', 'CALL_BACK')),
    recorded_by      uuid         references person,
    level            smallint     not null check (level between 1 and 5),
    solved           text         not null check (solved in ('SOLVED', 'PARTLY', 'NOT')),
    comment          text         not null,
    at               timestamptz  not null,
    followed_at      timestamptz,
    followed_note    text,
    excluded_at      timestamptz,
    excluded_by      uuid         references person,
    excluded_reason  text,
    constraint each_link_rates_an_order_once unique nulls not distinct (need_id, support_id, order_id),
    constraint a_call_back_has_its_caller    check ((recorded_by is null) = (channel = 'LINK')),
    constraint an_exclusion_has_its_reason   check ((excluded_at is null) = (excluded_by is null) and (excluded_at is null or excluded_reason <> '')),
    constraint a_follow_up_says_what_it_found check (followed_at is null or followed_note <> '')
);

create index rating_by_place on rating (region, serial desc);
create index rating_by_organization on rating (organization_id, serial desc);
create index rating_by_order on rating (order_id);
create index rating_low on rating (region, at) where level <= 2 and followed_at is null and excluded_at is null;

insert into role_permission (role, permission) values
    ('COMMUNITY_STAFF',  'rating.read'),
    ('COMMUNITY_STAFF',  'rating.record'),
    ('COMMUNITY_STAFF',  'rating.follow'),
    ('HOTLINE_OPERATOR', 'rating.read'),
    ('HOTLINE_OPERATOR', 'rating.record'),
    ('HUB_DESK',         'rating.read'),
    ('HUB_DESK',         'rating.record'),
    ('HUB_DIRECTOR',     'rating.read'),
    ('HUB_DIRECTOR',     'rating.exclude'),
    ('PARTY_LEAD',       'rating.read'),
    ('ORG_ADMIN',        'rating.read');
