-- Who may run and publish rounds by a scheme, beside having the permission: dated with the scheme. Empty: everybody who has it.
alter table appraisal_scheme add column offices text[] not null default '{}';

comment on column appraisal_scheme.offices is 'roles; what a used version says stays, as all of it does';

-- What ships had no word about it yet, so nothing that was said changes.
alter table appraisal_scheme disable trigger a_used_scheme_says_the_same;

update appraisal_scheme set offices = '{HUB_DIRECTOR,HUB_DESK,CENTRE_MANAGER,PARTY_LEAD}' where code = 'monthly_ten';
update appraisal_scheme set offices = '{HUB_DIRECTOR,HUB_DESK,PARTY_LEAD}' where code in ('yearly_star', 'centre_review');

alter table appraisal_scheme enable trigger a_used_scheme_says_the_same;
