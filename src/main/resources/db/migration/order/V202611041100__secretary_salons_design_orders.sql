create table salon (
    id            uuid         primary key,
    version       integer      not null,
    serial        bigint       generated always as identity unique,
    planned_on    date         not null,
    number        text         generated always as ('SL-' || extract(year from planned_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    planned_by    uuid         not null references person,
    title         text         not null check (title <> ''),
    region        text         not null references region,
    starts_at     timestamptz  not null,
    place         text         not null,
    chair         text         not null,
    agenda        text         not null,
    stage         text         not null check (stage in ('PLANNED', 'HELD', 'CONCLUDED', 'CANCELLED')),
    minutes       text         not null,
    held_on       date,
    option_id     uuid,
    resolution    text         not null,
    concluded_at  timestamptz,
    constraint held_means_a_day            check ((held_on is not null) = (stage in ('HELD', 'CONCLUDED'))),
    constraint concluded_means_a_resolution check ((stage = 'CONCLUDED') = (option_id is not null and resolution <> '' and concluded_at is not null))
);

create index salon_by_place on salon (region, serial desc);
create index salon_by_stage on salon (stage, region, serial desc);
create index salon_by_day on salon (region, held_on);

create table salon_participant (
    id               uuid     primary key,
    serial           bigint   generated always as identity,
    salon_id         uuid     not null references salon,
    kind             text     not null check (kind in ('COMMUNITY', 'ORGANIZATION', 'VOLUNTEER', 'DUAL_UNIT', 'RESIDENT', 'DEPARTMENT')),
    name             text     not null check (name <> ''),
    unit             text     not null,
    organization_id  uuid     references organization,
    offer            text     not null,
    attended         boolean  not null default false,
    unique (salon_id, name, unit)
);

create index salon_of_an_organization on salon_participant (organization_id, salon_id) where organization_id is not null;

create table salon_option (
    id        uuid            primary key,
    serial    bigint          generated always as identity,
    salon_id  uuid            not null references salon,
    title     text            not null check (title <> ''),
    merits    text            not null,
    cost      numeric(14, 2)  check (cost >= 0),
    votes     integer         not null default 0 check (votes >= 0),
    unique (salon_id, id)
);

alter table salon add constraint the_resolution_chooses_its_own_option foreign key (id, option_id) references salon_option (salon_id, id);

create table salon_need (
    salon_id  uuid  not null references salon,
    need_id   uuid  not null references need,
    primary key (salon_id, need_id)
);

create index salon_of_a_need on salon_need (need_id);

insert into role_permission (role, permission) values
    ('COMMUNITY_STAFF', 'salon.read'),
    ('COMMUNITY_STAFF', 'salon.hold'),
    ('STATION_WORKER',  'salon.read'),
    ('STATION_WORKER',  'salon.hold'),
    ('HUB_DESK',        'salon.read'),
    ('HUB_DESK',        'salon.hold'),
    ('HUB_DIRECTOR',    'salon.read'),
    ('PARTY_LEAD',      'salon.read'),
    ('ORG_ADMIN',       'salon.read');
