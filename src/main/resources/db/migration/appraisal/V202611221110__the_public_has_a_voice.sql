-- A way to say something about one subject of a round: a code on a poster that everybody may use, or a link for one person served.
create table appraisal_voice_link (
    secret_hash  text         primary key,
    round        uuid         not null,
    subject      uuid         not null,
    kind         text         not null check (kind in ('CODE', 'LINK')),
    secret       text,
    phone_index  text,
    made_by      uuid         references person,
    made_at      timestamptz  not null,
    used_at      timestamptz,
    closed_at    timestamptz,
    foreign key (round, subject) references appraisal_subject,
    constraint only_a_poster_keeps_its_code check ((kind = 'CODE') = (secret is not null)),
    constraint a_poster_is_not_used_up      check (kind = 'LINK' or used_at is null)
);

create unique index one_code_for_a_subject on appraisal_voice_link (round, subject) where kind = 'CODE' and closed_at is null;
create unique index one_link_for_a_person_served on appraisal_voice_link (round, subject, phone_index) where kind = 'LINK';

-- What somebody said. Device and telephone are kept as keyed hashes, only to know the same one again.
create table appraisal_voice (
    id            uuid         primary key,
    serial        bigint       generated always as identity unique,
    round         uuid         not null,
    subject       uuid         not null,
    kind          text         not null check (kind in ('CODE', 'LINK')),
    level         smallint     not null check (level between 1 and 5),
    comment       text         not null check (length(comment) <= 500),
    device_index  text         not null,
    phone_index   text,
    at            timestamptz  not null,
    excluded_at   timestamptz,
    excluded_by   uuid         references person,
    excluded_because  text,
    foreign key (round, subject) references appraisal_subject,
    constraint an_excluded_voice_has_its_reason check ((excluded_at is null) = (excluded_because is null) and excluded_because <> '')
);

create unique index a_device_speaks_once on appraisal_voice (round, subject, device_index) where kind = 'CODE';
create unique index a_phone_speaks_once on appraisal_voice (round, subject, phone_index) where phone_index is not null;
create index appraisal_voice_in_order on appraisal_voice (round, serial desc);

insert into role_permission (role, permission) values
    ('HUB_DIRECTOR', 'appraisal.review'),
    ('HUB_DESK',     'appraisal.review'),
    ('PARTY_LEAD',   'appraisal.review')
on conflict do nothing;

insert into retention_rule (kind, since, months, binding, source) values
    ('APPRAISAL_VOICE', '2000-01-01', 12, false, '《个人信息保护法》第十九条：评议结束后保存最短时间');
