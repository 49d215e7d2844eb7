-- Each program works for all districts, so it is known once.
create table node (
    name        text         primary key,
    run         uuid         not null,
    version     text         not null,
    started_at  timestamptz  not null,
    seen_at     timestamptz  not null,
    skew        bigint       not null
);

create table shared_key (
    name         text         primary key,
    fingerprint  text         not null,
    since        timestamptz  not null
);
