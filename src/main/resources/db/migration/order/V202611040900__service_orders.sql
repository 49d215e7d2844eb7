create table service_order (
    id               uuid            primary key,
    version          integer         not null,
    serial           bigint          generated always as identity unique,
    drafted_on       date            not null,
    number           text            generated always as ('DD-' || extract(year from drafted_on)::int || '-' || lpad(serial::text, 6, '0')) stored,
    title            text            not null check (length(title) between 1 and 60),
    bigrams          text[]          not null default '{}',
    details          text            not null,
    region           text            not null references region,
    field            text            not null references service_field,
    track            text            not null check (track in ('PARTY_RED', 'GOVERNANCE_HARD', 'VOLUNTEER', 'VULNERABLE')),
    kind             text            not null check (kind in ('ORDINARY', 'COMMISSION', 'FREE_REPAIR')),
    place            text            not null default '',
    starts_on        date            not null,
    ends_on          date            not null,
    expected         text            not null default '',
    eligibility      text            not null default '',
    budget           numeric(14, 2)  not null check (budget >= 0),
    line_id          uuid            references budget_line,
    claim_mode       text            not null check (claim_mode in ('FIRST_COME', 'SELECTION')),
    closes_at        timestamptz,
    salon_id         uuid,
    stage            text            not null check (stage in ('DRAFTED', 'SUBMITTED', 'APPROVED', 'OPEN', 'CLAIMED', 'DELIVERED', 'ACCEPTED', 'PAID', 'CANCELLED')),
    drafted_by       uuid            not null references person,
    submitted_by     uuid            references person,
    approved_by      uuid            references person,
    organization_id  uuid            references organization,
    agreed           numeric(14, 2),
    reservation_id   uuid            references reservation,
    payment_id       uuid            references payment,
    accepted_amount  numeric(14, 2),
    paid             numeric(14, 2),
    drafted_at       timestamptz     not null,
    submitted_at     timestamptz,
    approved_at      timestamptz,
    published_at     timestamptz,
    opened_at        timestamptz,
    claimed_at       timestamptz,
    delivered_at     timestamptz,
    accepted_at      timestamptz,
    paid_at          timestamptz,
    cancelled_at     timestamptz,
    constraint it_ends_after_it_starts        check (ends_on >= starts_on),
    constraint money_comes_from_a_line        check (budget = 0 or line_id is not null or stage in ('DRAFTED', 'CANCELLED')),
    constraint a_selection_has_a_closing_time check (claim_mode = 'FIRST_COME' or closes_at is not null),
    constraint a_commission_is_small          check (kind <> 'COMMISSION' or budget <= 20000),
    constraint a_free_repair_is_confirmed     check (kind <> 'FREE_REPAIR' or eligibility <> ''),
    constraint nobody_approves_their_own      check (approved_by not in (drafted_by, submitted_by)),
    constraint whoever_serves_is_known        check ((organization_id is not null) or stage not in ('CLAIMED', 'DELIVERED', 'ACCEPTED', 'PAID')),
    constraint agreed_within_the_budget       check (agreed between 0 and budget),
    constraint accepted_within_the_agreement  check (accepted_amount between 0 and agreed),
    constraint paid_is_what_was_accepted      check (paid = accepted_amount),
    constraint paid_means_an_amount           check ((paid is not null) = (stage = 'PAID'))
);

create index service_order_by_place on service_order (region, serial desc);
create index service_order_by_stage on service_order (stage, region, serial desc);
create index service_order_by_organization on service_order (organization_id, serial desc);
create index service_order_by_salon on service_order (salon_id) where salon_id is not null;
create index service_order_by_bigrams on service_order using gin (bigrams);

create table order_partner (
    order_id         uuid     not null references service_order on delete cascade,
    organization_id  uuid     not null references organization,
    role             text     not null check (length(role) between 1 and 60),
    lead             boolean  not null,
    primary key (order_id, organization_id)
);

create unique index one_organization_leads_an_order on order_partner (order_id) where lead;
create index order_partner_by_organization on order_partner (organization_id, order_id);

insert into role_permission (role, permission) values
    ('COMMUNITY_STAFF', 'order.read'),
    ('COMMUNITY_STAFF', 'order.draft'),
    ('COMMUNITY_STAFF', 'order.publish'),
    ('COMMUNITY_STAFF', 'order.award'),
    ('COMMUNITY_STAFF', 'order.accept'),
    ('COMMUNITY_STAFF', 'order.cancel'),
    ('HUB_DESK',        'order.read'),
    ('HUB_DESK',        'order.draft'),
    ('HUB_DESK',        'order.publish'),
    ('HUB_DESK',        'order.award'),
    ('HUB_DESK',        'order.accept'),
    ('HUB_DESK',        'order.cancel'),
    ('HUB_DIRECTOR',    'order.read'),
    ('HUB_DIRECTOR',    'order.approve'),
    ('HUB_DIRECTOR',    'order.publish'),
    ('HUB_DIRECTOR',    'order.cancel'),
    ('ORG_ADMIN',       'order.read'),
    ('ORG_ADMIN',       'order.claim'),
    ('ORG_ADMIN',       'order.deliver'),
    ('PARTY_LEAD',      'order.read'),
    ('FINANCE',         'order.read'),
    ('REGISTRAR',       'order.read'),
    ('SUPERVISOR',      'order.read'),
    ('STATION_WORKER',  'order.read');
