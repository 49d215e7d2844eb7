-- A centre's yearly review is scored by whoever answers for it: the registrar, the office for new economic and social organizations, finance. (domain.md M131)
insert into role_permission (role, permission) values
    ('REGISTRAR', 'appraisal.mark'),
    ('FINANCE',   'appraisal.read'),
    ('FINANCE',   'appraisal.mark')
on conflict do nothing;

-- A mean of the public is between 20 and 100; the item has 20.
update appraisal_item
   set formula = 'value * 0.2'
 where scheme = '5c000000-0000-4000-8000-000000000003'
   and code = 'voice'
   and formula is null
   and not exists (select from appraisal_round where scheme = '5c000000-0000-4000-8000-000000000003');
