-- The role came after the engines had given their rights away. (domain.md M63, M64: the centre manager scores and follows up)
insert into role_permission (role, permission)
select 'CENTRE_MANAGER', permission
  from unnest(array['scheme.read', 'appraisal.read', 'appraisal.run', 'appraisal.mark', 'interview.read', 'followup.read', 'followup.work', 'notice.read']) permission
    on conflict do nothing;
