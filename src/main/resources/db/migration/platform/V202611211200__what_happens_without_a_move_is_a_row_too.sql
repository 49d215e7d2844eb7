-- What is not a move (a log-in, an export, a revealed phone number) leaves the thing where it is.
alter table journal alter column stage_to drop not null;

-- From which network address; unknown in the rows of earlier versions, and for residents, of whom it would be personal data.
alter table journal add column address text;
