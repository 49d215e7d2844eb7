create table fund_source (
    code     text      primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
    label    text      not null unique,
    basis    text      not null default '',
    rank     smallint  not null,
    retired  boolean   not null default false
);

create table budget_line (
    id         uuid         primary key,
    source     text         not null references fund_source,
    year       smallint     not null check (year between 2000 and 2100),
    region     text         not null references region,
    name       text         not null,
    purpose    text         not null,
    opened_at  timestamptz  not null,
    unique (source, year, region, name)
);

create index budget_line_by_place on budget_line (region, year);

-- Money of a line may only go into these uses (只能用于列明的用途).
create table budget_line_use (
    line_id  uuid  not null references budget_line,
    use      text  not null check (use <> ''),
    primary key (line_id, use)
);

-- The source's own account is what it has given, hence negative; a line's accounts can never be.
create table ledger_account (
    id       bigint          primary key generated always as identity,
    source   text            not null references fund_source,
    line_id  uuid            references budget_line,
    kind     text            not null check (kind in ('SOURCE', 'AVAILABLE', 'RESERVED', 'SPENT')),
    balance  numeric(14, 2)  not null default 0,
    unique (line_id, kind),
    constraint only_a_source_has_no_line check ((kind = 'SOURCE') = (line_id is null)),
    constraint nothing_is_overspent      check (kind = 'SOURCE' or balance >= 0)
);

create unique index one_account_of_each_source on ledger_account (source) where line_id is null;

create table reservation (
    id          uuid            primary key,
    line_id     uuid            not null references budget_line,
    subject     text            not null,
    subject_id  uuid            not null,
    amount      numeric(14, 2)  not null check (amount > 0),
    requested   numeric(14, 2)  not null default 0 check (requested >= 0),
    paid        numeric(14, 2)  not null default 0 check (paid >= 0),
    released    numeric(14, 2)  not null default 0 check (released >= 0),
    at          timestamptz     not null,
    constraint no_more_than_was_reserved check (requested + paid + released <= amount)
);

create index reservation_of_a_subject on reservation (subject, subject_id);
create index reservation_by_line on reservation (line_id);

create table payment_rule (
    valid_from  date            primary key,
    threshold   numeric(14, 2)  not null check (threshold >= 0),
    approvals   smallint        not null check (approvals between 2 and 3),
    set_by      uuid            references person,
    set_at      timestamptz     not null
);

create table payment (
    id                uuid            primary key,
    version           integer         not null,
    serial            bigint          generated always as identity unique,
    requested_on      date            not null,
    number            text            generated always as ('FK-' || extract(year from requested_on)::int || '-' || lpad(serial::text, 6, '0')) stored,
    reservation_id    uuid            not null references reservation,
    line_id           uuid            not null references budget_line,
    region            text            not null references region,
    subject           text            not null,
    subject_id        uuid            not null,
    payee_id          uuid            not null references organization,
    amount            numeric(14, 2)  not null check (amount > 0),
    purpose           text            not null,
    use               text,
    evidence_href     text            not null,
    approvals_needed  smallint        not null check (approvals_needed between 1 and 3),
    stage             text            not null check (stage in ('REQUESTED', 'PAID', 'REJECTED')),
    requested_by      uuid            not null references person,
    requested_at      timestamptz     not null,
    settled_at        timestamptz,
    voucher           text,
    reason            text,
    unique (id, requested_by, payee_id),
    foreign key (line_id, use) references budget_line_use (line_id, use),
    constraint settled_has_a_time  check ((settled_at is not null) = (stage <> 'REQUESTED')),
    constraint paid_for_a_use      check (stage <> 'PAID' or use is not null),
    constraint rejected_has_reason check ((reason is not null) = (stage = 'REJECTED')),
    constraint voucher_of_the_paid check (voucher is null or stage = 'PAID')
);

create index payment_by_place on payment (region, serial desc);
create index payment_by_payee on payment (payee_id, serial desc);
create index payment_of_a_subject on payment (subject, subject_id);
create index payment_by_reservation on payment (reservation_id);
create index payment_waiting on payment (region, requested_at) where stage = 'REQUESTED';
create index payment_by_line on payment (line_id, serial desc);
create unique index one_voucher_pays_once on payment (voucher) where voucher is not null;

-- Who asked and who receives stand here once more, so that the table itself can refuse them.
create table payment_approval (
    payment_id       uuid         not null,
    person_id        uuid         not null references person,
    requested_by     uuid         not null,
    payee_id         uuid         not null,
    organization_id  uuid         references organization,
    capacity         text         not null,
    at               timestamptz  not null,
    note             text         not null,
    primary key (payment_id, person_id),
    foreign key (payment_id, requested_by, payee_id) references payment (id, requested_by, payee_id),
    constraint no_one_approves_what_he_asked_for check (person_id <> requested_by),
    constraint no_one_approves_what_he_receives  check (organization_id is null or organization_id <> payee_id)
);

-- One row is one transfer between two accounts, so it balances by itself.
create table ledger_entry (
    id              bigint          primary key generated always as identity,
    kind            text            not null,
    from_account    bigint          not null references ledger_account,
    to_account      bigint          not null references ledger_account,
    line_id         uuid            not null references budget_line,
    amount          numeric(14, 2)  not null check (amount > 0),
    reservation_id  uuid            references reservation,
    payment_id      uuid            references payment,
    actor_id        uuid            not null references person,
    capacity        text            not null,
    at              timestamptz     not null,
    note            text            not null,
    constraint reservations_are_named check ((reservation_id is not null) = (kind in ('RESERVE', 'RELEASE', 'PAY'))),
    constraint payments_are_named     check ((payment_id is not null) = (kind = 'PAY'))
);

create index ledger_entry_by_line on ledger_entry (line_id, id desc);
create index ledger_entry_by_reservation on ledger_entry (reservation_id, id);
create unique index a_payment_is_booked_once on ledger_entry (payment_id) where payment_id is not null;
