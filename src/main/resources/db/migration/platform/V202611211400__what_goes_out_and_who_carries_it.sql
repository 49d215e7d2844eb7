-- The programs that work on this database, each under a name of its own.
create table node (
    name        text         primary key,
    run         uuid         not null,          -- one life of the program; another run under the name takes it over
    version     text         not null,
    started_at  timestamptz  not null,
    seen_at     timestamptz  not null,
    skew        bigint       not null           -- its clock against the database's, in milliseconds
);

-- By what a program shows that it has the key the others have. The keys themselves are never here.
create table shared_key (
    name         text         primary key,
    fingerprint  text         not null,
    since        timestamptz  not null
);

create table person_mail (
    person_id    uuid         primary key references person,
    address      text         not null,
    mode         text         not null check (mode in ('OFF', 'AT_ONCE', 'DIGEST')),
    verified_at  timestamptz,
    code_hash    text,
    code_until   timestamptz,
    guesses      smallint     not null default 0,
    told_until   bigint       not null default 0,      -- the last message that a digest has told
    constraint a_code_ends check ((code_hash is null) = (code_until is null))
);

create table destination (
    id              uuid         primary key,
    name            text         not null check (name <> ''),
    kind            text         not null check (kind in ('EVENTS', 'SMS')),
    address         text         not null check (address ~ '^https?://'),
    types           text[]       not null check (cardinality(types) > 0),
    secret          text         not null,
    former_secret   text,
    former_until    timestamptz,
    failing_since   timestamptz,
    rest_until      timestamptz,
    paused_at       timestamptz,
    paused_because  text,
    created_at      timestamptz  not null,
    constraint a_former_secret_ends     check ((former_secret is null) = (former_until is null)),
    constraint a_pause_has_its_reason   check ((paused_at is null) = (paused_because is null)),
    constraint texts_only_to_a_gateway  check ((kind = 'SMS') = (types = array['sms.send']))
);

create table outbox (
    id              uuid         primary key,          -- what the receiver knows the message by, however often it comes
    serial          bigint       generated always as identity unique,
    channel         text         not null check (channel in ('MAIL', 'WEBHOOK')),
    destination_id  uuid         references destination,
    person_id       uuid         references person,
    type            text         not null,
    lane            text         not null,             -- within it one comes after the other
    content         text         not null,
    private         boolean      not null,             -- the content is somebody's; it goes when it is delivered
    state           text         not null check (state in ('WAITING', 'DELIVERED', 'DEAD', 'DROPPED')),
    tries           integer      not null default 0,
    due_at          timestamptz  not null,
    created_at      timestamptz  not null,
    over_at         timestamptz,
    constraint a_webhook_has_a_destination check ((channel = 'WEBHOOK') = (destination_id is not null)),
    constraint over_has_a_time             check ((over_at is null) = (state = 'WAITING'))
);

create index outbox_due on outbox (due_at) where state = 'WAITING';
create index outbox_of_a_lane on outbox (lane, serial) where state = 'WAITING';
create index outbox_by_state on outbox (state, serial desc);
create index outbox_of_a_destination on outbox (destination_id, serial desc) where destination_id is not null;
create index outbox_over on outbox (over_at) where state <> 'WAITING';

create table outbox_attempt (
    outbox_id  uuid         not null references outbox on delete cascade,
    number     integer      not null,
    at         timestamptz  not null,
    millis     integer      not null,
    code       text         not null,                  -- what was answered: 200, 550; or why nothing was
    detail     text         not null,
    node       text         not null,
    primary key (outbox_id, number)
);

insert into role_permission (role, permission) values
    ('SYSTEM_ADMIN', 'state.read'),
    ('SYSTEM_ADMIN', 'outbox.read'),
    ('SYSTEM_ADMIN', 'outbox.resend'),
    ('SYSTEM_ADMIN', 'destination.read'),
    ('SYSTEM_ADMIN', 'destination.keep');
