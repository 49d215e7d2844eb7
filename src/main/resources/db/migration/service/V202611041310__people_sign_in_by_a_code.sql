-- The secret opens the form and nothing else, so it is kept as it is: the code must be shown again.
create table sign_in_sheet (
    id         uuid         primary key,
    order_id   uuid         not null references service_order,
    title      text         not null,
    secret     text         not null unique check (length(secret) >= 20),
    opened_by  uuid         not null references person,
    opened_at  timestamptz  not null,
    closes_at  timestamptz  not null check (closes_at > opened_at)
);

create index sign_in_sheet_of_an_order on sign_in_sheet (order_id, opened_at desc);

-- Who came, as little as tells two people apart: what they are called, and a hash of it with the end of a phone number.
create table sign_in (
    sheet_id  uuid         not null references sign_in_sheet,
    hash      text         not null check (length(hash) = 64),
    name      text         not null,
    at        timestamptz  not null,
    primary key (sheet_id, hash)
);
