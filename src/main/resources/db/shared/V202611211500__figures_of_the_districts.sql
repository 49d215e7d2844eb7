-- What each district's closed months came to. A correction is a further version; nothing is ever overwritten.
create table province_snapshot (
    district     text         not null,
    figure       text         not null,
    month        date         not null check (extract(day from month) = 1),
    version      integer      not null check (version > 0),
    value        numeric,
    numerator    numeric,
    denominator  numeric      check (denominator >= 0),
    facts        bigint       not null check (facts >= 0),
    reason       text         not null,
    frozen_at    timestamptz  not null,
    href         text         not null check (href like '/%' and href not like '//%'),
    primary key (figure, month, district, version)
);

create function what_was_reported_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A reported figure is never changed; a correction adds a version';
end $$;

create trigger province_snapshot_stays before update or delete or truncate on province_snapshot for each statement execute function what_was_reported_stays();
