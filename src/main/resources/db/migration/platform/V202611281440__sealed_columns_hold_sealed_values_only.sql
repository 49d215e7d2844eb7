-- The other sealed columns have held to it since they were made. What the program before this one writes is sealed as well.
alter table person_mail add constraint address_is_sealed check (address_sealed like 's4.%');
alter table destination add constraint secret_is_sealed check (secret_sealed like 's4.%'),
                        add constraint former_secret_is_sealed check (former_secret_sealed like 's4.%');
