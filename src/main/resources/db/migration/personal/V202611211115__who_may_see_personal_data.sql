-- What tells two people of a sign-in sheet apart is keyed now; earlier ones were not.
alter table sign_in drop constraint sign_in_hash_check;
alter table sign_in add constraint what_tells_people_apart_is_a_hash check (length(hash) in (64, 73));

-- One permission to see what is masked, whatever it belongs to.
insert into role_permission (role, permission)
select distinct role, 'personal.reveal' from role_permission where permission in ('need.disclose', 'organization.contact')
    on conflict do nothing;

delete from role_permission where permission = 'need.disclose';
update role_permission set permission = 'organization.papers' where permission = 'organization.contact';
