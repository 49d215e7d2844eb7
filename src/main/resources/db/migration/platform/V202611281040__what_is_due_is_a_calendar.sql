-- A private link under which a calendar program reads what is due for one post. It ends with the post, or when its owner ends it.
create table calendar_feed (
    id             uuid         primary key,
    person_id      uuid         not null references person,
    post_id        uuid         not null references post,
    secret_sealed  text         not null,
    secret_hash    text         not null unique,
    made_at        timestamptz  not null,
    revoked_at     timestamptz  check (revoked_at >= made_at)
);

create unique index calendar_feed_of_a_post on calendar_feed (post_id) where revoked_at is null;
create index calendar_feed_of_a_person on calendar_feed (person_id);
