-- The one reference table that the districts of a province share; each district's foreign keys lead here.
create table region (
    code       text      primary key check (code ~ '^[0-9]{12}$'),
    parent     text      references region,
    name       text      not null check (name <> ''),
    level      smallint  not null check (level between 1 and 5),
    full_name  text      not null,
    constraint only_provinces_have_no_parent check ((parent is null) = (level = 1))
);

create index region_by_parent on region (parent, code);
