-- Who applied for a grade does not admit, visit, propose or grant it. Of earlier applications nobody knows.
alter table organization_grade add column applied_by uuid references person;
alter table organization_grade add constraint nobody_judges_their_own_application
    check (applied_by <> checked_by and applied_by <> opined_by and applied_by <> granted_by);

-- The desk often applies on behalf; then somebody else has to go there.
insert into role_permission (role, permission) values ('HUB_DIRECTOR', 'supervision.field');
