-- The committee's office runs what scores branches and members, and nothing else. (domain.md M6, M7)
alter table appraisal_scheme disable trigger a_used_scheme_says_the_same;

update appraisal_scheme set offices = '{CPC_OFFICE,PARTY_LEAD}' where code in ('branch_activity', 'role_branch', 'role_member');

alter table appraisal_scheme enable trigger a_used_scheme_says_the_same;
