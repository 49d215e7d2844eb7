-- A ledger of the office and which of its definitions is in force. Its row is held while a limit over many entries is checked.
create table register (
    key      text     primary key check (key ~ '^[a-z][a-z0-9-]{1,39}$'),
    version  integer  not null check (version > 0),
    -- the newest that came with the program; where the district has changed the register itself, this one waits
    shipped  integer  check (shipped > 0)
);

-- What was once in force stays: entries written under it are read by it.
create table register_definition (
    register  text         not null references register,
    version   integer      not null check (version > 0),
    yaml      text         not null check (yaml <> ''),
    hash      text         not null check (hash ~ '^[0-9a-f]{64}$'),
    shipped   boolean      not null,
    since     timestamptz  not null,
    by        uuid         references person,
    primary key (register, version),
    constraint somebody_defined_what_was_not_shipped check (shipped = (by is null))
);

alter table register
    add constraint the_version_in_force_exists foreign key (key, version) references register_definition (register, version) deferrable initially deferred,
    add constraint the_shipped_version_exists foreign key (key, shipped) references register_definition (register, version) deferrable initially deferred;

-- The fields of each version, as the database checks them.
create table register_field (
    register     text      not null,
    version      integer   not null,
    field        text      not null check (field ~ '^[a-z][a-z0-9_]{0,39}$'),
    rank         smallint  not null,
    label        text      not null check (label <> ''),
    type         text      not null check (type in ('TEXT', 'LONG', 'NUMBER', 'MONEY', 'DATE', 'PERIOD', 'CHOICE', 'YESNO', 'CHECKLIST', 'REGION',
                                                    'ORGANIZATION', 'PERSON', 'PARTY_ORGANIZATION', 'FILES', 'TABLE', 'FLAG')),
    required     boolean   not null,
    required_in  text[]    not null,
    -- what else a value must keep to: options, longest, least, most, of, columns
    rule         jsonb     not null check (jsonb_typeof(rule) = 'object'),
    primary key (register, version, field),
    foreign key (register, version) references register_definition
);

create table register_state (
    register  text      not null,
    version   integer   not null,
    state     text      not null check (state ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    rank      smallint  not null,
    label     text      not null check (label <> ''),
    ended     boolean   not null,
    primary key (register, version, state),
    foreign key (register, version) references register_definition
);

-- Which combinations stand once among entries that have not ended.
create table register_unique (
    register  text      not null,
    version   integer   not null,
    rule      smallint  not null,
    fields    text[]    not null check (fields <> '{}'),
    primary key (register, version, rule),
    foreign key (register, version) references register_definition
);

-- By which fields lists are filtered, calendars laid out and figures counted: each has a column with an index in the entries. A field keeps its slot.
create table register_slot (
    register  text      not null references register,
    field     text      not null,
    slot      smallint  not null check (slot between 1 and 8),
    primary key (register, slot),
    unique (register, field)
);

insert into role_permission (role, permission)
select r.code, p.permission
  from role r
 cross join (values ('register.read'), ('register.keep')) as p (permission)
 where r.code in ('PARTY_LEAD', 'CPC_OFFICE', 'INSTRUCTOR', 'BRANCH_SECRETARY', 'MASS_ORG_OFFICER', 'REGISTRAR', 'COMPETENT_UNIT', 'FINANCE', 'HUB_DIRECTOR',
                  'HUB_DESK', 'CENTRE_MANAGER', 'STATION_WORKER', 'COMMUNITY_STAFF', 'ORG_ADMIN', 'SUPERVISOR', 'EXPERT');

insert into role_permission (role, permission) values
    ('PARTY_LEAD',     'register.import'),
    ('CPC_OFFICE',     'register.import'),
    ('REGISTRAR',      'register.import'),
    ('HUB_DIRECTOR',   'register.import'),
    ('HUB_DESK',       'register.import'),
    ('CENTRE_MANAGER', 'register.import');
