alter table calendar_feed add constraint the_link_is_sealed check (secret_sealed like 's4.%');
