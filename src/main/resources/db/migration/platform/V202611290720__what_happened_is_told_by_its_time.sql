-- Like messages: rows may be written in another order than things happened. Only what is shown; the journal is sealed in the order of its ids.
drop index journal_of_a_subject;
create index journal_of_a_subject on journal (subject, subject_id, at desc, id desc);
