create table sending (
    key      text         primary key check (key ~ '^[0-9a-f]{64}$'),
    content  text         not null check (content ~ '^[0-9a-f]{64}$'),
    status   integer      not null,
    href     text,
    at       timestamptz  not null
);

create index sending_by_time on sending (at);
