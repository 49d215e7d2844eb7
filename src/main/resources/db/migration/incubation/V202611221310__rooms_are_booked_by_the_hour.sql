create table room_booking (
    id               uuid         primary key,
    version          integer      not null,
    serial           bigint       generated always as identity unique,
    booked_on        date         not null,
    number           text         generated always as ('YD-' || extract(year from booked_on)::int || '-' || lpad(serial::text, 6, '0')) stored,
    room_id          uuid         not null references centre_room,
    region           text         not null references region,
    organization_id  uuid         references organization,      -- none: the centre itself
    purpose          text         not null check (purpose <> ''),
    people           integer      not null check (people > 0),
    starts_at        timestamptz  not null,
    ends_at          timestamptz  not null check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours'),
    stage            text         not null check (stage in ('BOOKED', 'USED', 'MISSED', 'CANCELLED')),
    attended         integer      check (attended >= 0),
    booked_by        uuid         not null references person,
    constraint used_means_by_how_many check ((attended is not null) = (stage = 'USED'))
);

create index room_booking_of_a_room on room_booking (room_id, starts_at) where stage <> 'CANCELLED';
create index room_booking_of_an_organization on room_booking (organization_id, starts_at desc);
create index room_booking_by_place on room_booking (region, serial desc);
create index room_booking_to_record on room_booking (region, ends_at) where stage = 'BOOKED';

-- Whoever comes second waits for the room, and then finds it taken.
create function one_booking_at_a_time() returns trigger language plpgsql as $$
begin
    perform 1 from centre_room where id = new.room_id for no key update;
    if exists (select from room_booking b
                where b.room_id = new.room_id and b.id <> new.id and b.stage <> 'CANCELLED'
                  and b.starts_at < new.ends_at and b.ends_at > new.starts_at) then
        raise exception 'the room is taken' using errcode = 'exclusion_violation', constraint = 'one_booking_at_a_time';
    end if;
    return new;
end $$;

create trigger rooms_are_booked_once before insert or update of room_id, starts_at, ends_at on room_booking
    for each row execute function one_booking_at_a_time();

insert into role_permission (role, permission) values
    ('ORG_ADMIN',      'booking.make'),
    ('HUB_DESK',       'booking.make'),
    ('CENTRE_MANAGER', 'booking.make'),
    ('HUB_DIRECTOR',   'booking.make'),
    ('HUB_DESK',       'booking.keep'),
    ('CENTRE_MANAGER', 'booking.keep');

insert into role_permission (role, permission)
select role, 'booking.read'
  from unnest(array['HUB_DIRECTOR', 'HUB_DESK', 'CENTRE_MANAGER', 'ORG_ADMIN', 'CPC_OFFICE', 'REGISTRAR']) role;
