create table attachment (
    id               uuid         primary key,
    serial           bigint       generated always as identity unique,
    subject          text         not null,
    subject_id       uuid         not null,
    name             text         not null check (name <> ''),
    type             text         not null,
    size             bigint       not null check (size > 0),
    sha256           text         not null check (sha256 ~ '^[0-9a-f]{64}$'),
    perceptual_hash  text         check (perceptual_hash ~ '^[0-9a-f]{16}$'),
    person_id        uuid         references person,
    at               timestamptz  not null,
    constraint a_picture_has_a_hash check ((perceptual_hash is not null) = (type like 'image/%'))
);

create index attachment_of_a_subject on attachment (subject, subject_id, serial);
create index attachment_by_content on attachment (sha256);
