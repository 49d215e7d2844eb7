-- Data keys, each wrapped by the master key, which is not in the database. The newest seals; those before it open what they sealed.
create table personal_key (
    id          text         primary key check (id ~ '^[0-9a-f]{8}$'),
    serial      bigint       generated always as identity unique,
    wrapped     text         not null,
    made_at     timestamptz  not null,
    retired_at  timestamptz  check (retired_at >= made_at)     -- nothing is sealed under it any more
);
