-- Two programs may write in another order than things happened.
drop index message_of_a_person;
drop index message_unread;
create index message_of_a_person on message (person_id, at desc, id desc);
create index message_unread on message (person_id, at desc, id desc) where read_at is null;
