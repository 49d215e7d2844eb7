-- Passwords: whether somebody else has set it, since when it holds (real time, whatever the office's clock says), and those before it.
alter table person
    add column region       text         not null default '' check (region ~ '^[0-9]{0,12}$'),     -- where the account belongs before it has a post
    add column initial      boolean      not null default false,
    add column password_at  timestamptz  not null default now(),
    add column outside_id   text         unique check (outside_id <> '');                           -- as whom another log-in (OIDC) knows them

update person p
   set region = coalesce((select o.region from post o where o.person_id = p.id order by o.serial limit 1), '');

create table past_password (
    person_id  uuid         not null references person,
    password   text         not null,
    at         timestamptz  not null default now(),
    primary key (person_id, at)
);

-- One row for each log-in. A cookie names it; ended, it opens nothing.
create table log_in (
    id          uuid         primary key,
    person_id   uuid         not null references person,
    stamp       integer      not null,
    proved      boolean      not null default false,       -- the second factor was shown
    way         text         not null check (way in ('PASSWORD', 'OUTSIDE', 'DEMO')),
    device      text         not null,
    address     text         not null,                      -- without its last part
    started_at  timestamptz  not null default now(),
    seen_at     timestamptz  not null default now(),
    ended_at    timestamptz
);

create index log_in_of_a_person on log_in (person_id, started_at desc);

-- Who has failed how often: a log-in name (its hash, for people type passwords there), a network address, a second factor.
create table log_in_attempt (
    who            text         primary key,
    failures       integer      not null,
    last_at        timestamptz  not null,
    blocked_until  timestamptz  not null
);

create table factor (
    person_id  uuid         primary key references person,
    secret     text         not null,                       -- encrypted
    since      timestamptz  not null default now(),
    used_step  bigint       not null default 0              -- a code counts once
);

create table recovery_code (
    person_id  uuid         not null references person,
    hash       text         not null,
    used_at    timestamptz,
    primary key (person_id, hash)
);

-- Without a scope a token may do what its post may: those given before tokens had one, and those of a demo.
alter table token
    add column scope    text[],
    add column used_at  timestamptz;

create table bucket (
    id          text    primary key,
    state       bytea,
    expires_at  bigint
);

-- What counts once, such as the answer to a question, and until when it has to be remembered.
create table used_once (
    id     text         primary key,
    until  timestamptz  not null
);
