alter table party_applicant
    add constraint the_name_of_an_applicant_is_sealed check (name_sealed like 's4.%'),
    add constraint the_birthday_of_an_applicant_is_sealed check (born_sealed like 's4.%');
