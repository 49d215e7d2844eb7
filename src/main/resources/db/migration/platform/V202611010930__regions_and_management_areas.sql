-- Statistical codes, padded with zeros to twelve digits: 2 province, 4 city, 6 county, 9 town, 12 community. (domain.md C3)
create table region (
    code       text      primary key check (code ~ '^[0-9]{12}$'),
    parent     text      references region,
    name       text      not null check (name <> ''),
    level      smallint  not null check (level between 1 and 5),
    full_name  text      not null,
    constraint only_provinces_have_no_parent check ((parent is null) = (level = 1))
);

create index region_by_parent on region (parent, code);

-- Functional zones that the tree does not know: a development zone, a resort, a new town.
create table management_area (
    id        uuid     primary key,
    version   integer  not null,
    name      text     not null check (name <> ''),
    district  text     not null references region,
    unique (district, name)
);

create table management_area_region (
    area_id  uuid  not null references management_area on delete cascade,
    region   text  not null references region,
    primary key (area_id, region)
);

create index management_area_of_a_region on management_area_region (region);

insert into role_permission (role, permission)
select role, 'region.read'
  from unnest(array['PARTY_LEAD', 'CPC_OFFICE', 'INSTRUCTOR', 'BRANCH_SECRETARY', 'MASS_ORG_OFFICER', 'REGISTRAR', 'COMPETENT_UNIT', 'FINANCE',
                    'HUB_DIRECTOR', 'HUB_DESK', 'STATION_WORKER', 'COMMUNITY_STAFF', 'ORG_ADMIN', 'SUPERVISOR', 'HOTLINE_OPERATOR', 'EXPERT',
                    'FUNDER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN']) role;

insert into role_permission (role, permission) values
    ('SYSTEM_ADMIN', 'region.load'),
    ('SYSTEM_ADMIN', 'area.keep'),
    ('HUB_DIRECTOR', 'area.keep');
