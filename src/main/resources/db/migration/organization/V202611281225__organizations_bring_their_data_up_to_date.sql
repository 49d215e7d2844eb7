create table organization_update (
    id               uuid         primary key,
    version          integer      not null,
    serial           bigint       generated always as identity unique,
    declared_on      date         not null,
    number           text         generated always as ('SJ-' || extract(year from declared_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    organization_id  uuid         not null references organization,
    region           text         not null references region,
    stage            text         not null check (stage in ('CONFIRMED', 'DIFFERENT', 'RESOLVED')),
    staff            integer      not null check (staff >= 0),
    volunteers       integer      not null check (volunteers >= 0),
    activities       integer      not null check (activities >= 0),
    remark           text         not null,
    declared_by      uuid         not null references person,
    next_due         date         not null check (next_due > declared_on),
    resolution       text         not null,
    resolved_by      uuid         references person check (resolved_by <> declared_by),
    resolved_on      date,
    constraint resolved_means_how check ((stage = 'RESOLVED') = (resolved_by is not null) and (resolved_by is null) = (resolved_on is null) and (resolved_by is null or resolution <> ''))
);

-- What differs; of a person's name both are masks.
create table organization_update_difference (
    update_id   uuid      not null references organization_update,
    rank        smallint  not null,
    fact        text      not null check (fact in ('NAME', 'LEGAL_REPRESENTATIVE', 'ADDRESS', 'COMPETENT_UNIT', 'SCOPE', 'FUNDS')),
    registered  text      not null,
    declared    text      not null,
    primary key (update_id, rank),
    unique (update_id, fact)
);

create index organization_update_by_place on organization_update (region, serial desc);
create index organization_update_by_stage on organization_update (stage, region, serial desc);
create index organization_update_of_an_organization on organization_update (organization_id, declared_on desc);
