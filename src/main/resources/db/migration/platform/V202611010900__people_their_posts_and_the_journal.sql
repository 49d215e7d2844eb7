create table role (
    code  text      primary key check (code ~ '^[A-Z_]+$'),
    name  text      not null,
    note  text      not null default '',
    rank  smallint  not null
);

create table role_permission (
    role        text  not null references role,
    permission  text  not null check (permission ~ '^[a-z]+(\.[a-z-]+)+$'),
    primary key (role, permission)
);

create table person (
    id          uuid         primary key,
    login       text         not null unique check (login ~ '^[a-z0-9._-]{2,40}$'),
    password    text         not null,
    name        text         not null check (name <> ''),
    active      boolean      not null default true,
    -- raised by whatever must end all sessions at once: a new password, a suspension, signing out everywhere
    stamp       integer      not null default 0,
    created_at  timestamptz  not null
);

create table post (
    id               uuid     primary key,
    serial           bigint   generated always as identity unique,      -- the lowest is where somebody begins the day
    person_id        uuid     not null references person,
    role             text     not null references role,
    capacity         text     not null check (capacity <> ''),
    region           text     not null check (region ~ '^[0-9]{2,12}$'),
    organization_id  uuid,
    since            date     not null,
    until            date     check (until >= since)
);

create index post_of_a_person on post (person_id, serial);
create index post_by_role on post (role, region);

create table token (
    id          uuid         primary key,
    hash        text         not null unique,
    post_id     uuid         not null references post,
    name        text         not null,
    created_at  timestamptz  not null,
    expires_at  timestamptz  not null
);

create index token_of_a_post on token (post_id);

create table journal (
    id          bigint       generated always as identity primary key,
    subject     text         not null,
    subject_id  uuid         not null,
    move        text         not null,
    stage_from  text,
    stage_to    text         not null,
    actor_id    uuid         references person,     -- nobody known: a resident with a private link
    capacity    text         not null,
    at          timestamptz  not null,
    note        text         not null,
    data        jsonb        not null
);

create index journal_of_a_subject on journal (subject, subject_id, id desc);

create table message (
    id         bigint       generated always as identity primary key,
    person_id  uuid         not null references person,
    title      text         not null,
    href       text         not null check (href like '/%' and href not like '//%'),
    at         timestamptz  not null,
    read_at    timestamptz
);

create index message_of_a_person on message (person_id, id desc);
create index message_unread on message (person_id) where read_at is null;

create table calendar_day (
    day      date     primary key,
    working  boolean  not null,
    note     text     not null
);
