-- A register, or its next version, while somebody is still making it. Nobody works by it.
create table register_draft (
    register    text         primary key check (register ~ '^[a-z][a-z0-9-]{1,39}$'),
    yaml        text         not null check (yaml <> ''),
    -- the version that it began with; null for a register that is new
    based_on    integer      check (based_on > 0),
    begun_at    timestamptz  not null,
    changed_by  uuid         not null references person,
    changed_at  timestamptz  not null check (changed_at >= begun_at)
);

-- How a register is made is set by who sets up the house; what stands in it is read by who works with it.
insert into role_permission (role, permission) values
    ('HUB_DIRECTOR', 'register.design'),
    ('SYSTEM_ADMIN', 'register.design');

-- The hotline keeps its pilots and contests, and has ideas.
insert into role_permission (role, permission) values
    ('HOTLINE_OPERATOR', 'register.read'),
    ('HOTLINE_OPERATOR', 'register.keep');
