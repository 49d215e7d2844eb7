insert into role_permission (role, permission)
select role, 'dashboard.read'
  from unnest(array['PARTY_LEAD', 'HUB_DIRECTOR', 'HUB_DESK', 'FINANCE', 'REGISTRAR', 'COMMUNITY_STAFF']) role;
