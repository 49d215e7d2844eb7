create table notice (
    id             uuid         primary key,
    version        integer      not null,
    serial         bigint       generated always as identity unique,
    published_on   date         not null,
    number         text         generated always as ('GS-' || extract(year from published_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    kind           text         not null check (kind in ('MONTH', 'STAR', 'SELECTION', 'GRANT', 'SETTLEMENT', 'EXIT', 'RANK', 'OTHER')),
    subject_kind   text         not null,
    subject_id     uuid,
    href           text         not null check (href = '' or href like '/%' and href not like '//%'),
    region         text         not null references region,
    title          text         not null check (title <> ''),
    bigrams        text[]       not null,
    edition        integer      not null check (edition > 0),
    published_at   timestamptz  not null,
    published_by   uuid         references person,
    working_days   smallint     not null check (working_days between 1 and 60),
    until          timestamptz  not null check (until > published_at),
    ended_at       timestamptz,
    outcome        text         not null,
    stage          text         not null check (stage in ('PUBLISHED', 'PENDING', 'ENDED', 'WITHDRAWN')),
    constraint the_end_has_words check ((stage in ('ENDED', 'WITHDRAWN')) = (ended_at is not null) and (ended_at is null or outcome <> ''))
);

create index notice_by_place on notice (region, serial desc);
create index notice_by_stage on notice (stage, region, serial desc);
create index notice_by_day on notice (region, published_on);
create index notice_of_a_subject on notice (subject_id) where subject_id is not null;
create index notice_running on notice (until) where stage in ('PUBLISHED', 'PENDING');
create index notice_by_title on notice using gin (bigrams);

-- What was shown, word for word. Each edition carries the hash of the one before.
create table notice_edition (
    notice_id  uuid         not null references notice,
    edition    integer      not null check (edition > 0),
    title      text         not null check (title <> ''),
    text       text         not null,
    columns    jsonb        not null,
    rows       jsonb        not null,
    until      timestamptz  not null,
    reason     text         not null,
    issuer     text         not null,
    by         uuid         references person,
    at         timestamptz  not null,
    content    text         not null,
    previous   text         not null check (previous = '' or previous ~ '^[0-9a-f]{64}$'),
    hash       text         not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (notice_id, edition),
    constraint a_correction_has_its_reason check ((edition = 1) = (reason = '')),
    constraint a_correction_has_what_came_before check ((edition = 1) = (previous = ''))
);

-- Nobody rewrites what was published, whoever they are.
create function notice_editions_stay() returns trigger language plpgsql as $$
begin
    raise exception 'an edition of a notice stays as it was published';
end
$$;

create trigger notice_editions_stay before update or delete on notice_edition for each row execute function notice_editions_stay();

create table objection (
    id               uuid         primary key,
    version          integer      not null,
    serial           bigint       generated always as identity unique,
    notice_id        uuid         not null references notice,
    edition          integer      not null,
    region           text         not null references region,
    organization_id  uuid,
    organization_name text        not null,
    person_id        uuid         references person,
    name_sealed      text         check (name_sealed like 's4.%'),
    name_masked      text,
    phone_sealed     text         check (phone_sealed like 's4.%'),
    phone_masked     text,
    phone_index      text,
    text             text         not null,
    secret_hash      text         unique,
    erased_at        timestamptz,
    at               timestamptz  not null,
    due              timestamptz  not null,
    stage            text         not null check (stage in ('RECEIVED', 'UPHELD', 'REJECTED')),
    answer           text         not null,
    answered_by      uuid         references person,
    answered_at      timestamptz,
    foreign key (notice_id, edition) references notice_edition (notice_id, edition),
    constraint an_answer_has_words_a_name_and_a_time check ((stage <> 'RECEIVED') = (answered_at is not null) and (stage <> 'RECEIVED') = (answered_by is not null)
                                                            and (stage = 'RECEIVED' or answer <> '')),
    constraint an_organization_objects_by_name check ((organization_id is null) = (organization_name = '')),
    constraint nobody_answers_themselves check (answered_by <> person_id)
);

create index objection_by_place on objection (region, serial desc);
create index objection_of_a_notice on objection (notice_id, serial);
create index objection_of_an_organization on objection (organization_id, serial desc) where organization_id is not null;
create index objection_waiting on objection (region, due) where stage = 'RECEIVED';
create index objection_by_phone on objection (phone_index) where phone_index is not null;

insert into role_permission (role, permission) values
    ('PARTY_LEAD',      'notice.read'),
    ('PARTY_LEAD',      'notice.handle'),
    ('CPC_OFFICE',      'notice.read'),
    ('REGISTRAR',       'notice.read'),
    ('COMPETENT_UNIT',  'notice.read'),
    ('HUB_DIRECTOR',    'notice.read'),
    ('HUB_DIRECTOR',    'notice.publish'),
    ('HUB_DIRECTOR',    'notice.handle'),
    ('HUB_DESK',        'notice.read'),
    ('HUB_DESK',        'notice.publish'),
    ('HUB_DESK',        'notice.handle'),
    ('STATION_WORKER',  'notice.read'),
    ('COMMUNITY_STAFF', 'notice.read'),
    ('ORG_ADMIN',       'notice.read'),
    ('ORG_ADMIN',       'notice.object');

insert into retention_rule (kind, since, months, binding, source) values
    ('OBJECTION', '2000-01-01', 12, false, '《个人信息保护法》第十九条、第四十七条：异议答复后保存最短时间');
