-- Four eyes: whoever entered or reported the result of an election does not approve it, under whichever post.
alter table party_election
    add column recorded_by uuid references person,
    add column reported_by uuid references person,
    add column approved_by uuid references person,
    add constraint nobody_approves_an_election_they_reported check (approved_by <> reported_by and approved_by <> recorded_by);

-- The same of the two decisions on the way into the Party. And whoever applies may have an account, by which they see their own file and take no step in it.
alter table party_applicant
    add column person_id    uuid references person,
    add column voted_by     uuid references person check (voted_by <> person_id),
    add column approved_by  uuid references person check (approved_by <> person_id),
    add column converted_by uuid references person check (converted_by <> person_id),
    add column confirmed_by uuid references person check (confirmed_by <> person_id),
    add constraint nobody_approves_what_they_entered check (approved_by <> voted_by),
    add constraint nobody_confirms_what_they_entered check (confirmed_by <> converted_by);

create unique index party_applicant_once_of_a_person on party_applicant (person_id) where person_id is not null and stage not in ('CANCELLED', 'ENDED');
create index party_applicant_of_a_person on party_applicant (person_id, serial desc) where person_id is not null;
