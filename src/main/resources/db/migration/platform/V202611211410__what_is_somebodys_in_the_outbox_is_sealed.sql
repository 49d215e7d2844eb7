-- Sealed by the program (platform.personal); beside it the content of such a letter stays empty. Nothing was in these tables before.
alter table outbox add column sealed text;
alter table outbox add constraint what_is_private_is_sealed check (not private or content = '');
alter table person_mail rename column address to address_sealed;
alter table person_mail add column address_masked text not null;
alter table destination rename column secret to secret_sealed;
alter table destination rename column former_secret to former_secret_sealed;
