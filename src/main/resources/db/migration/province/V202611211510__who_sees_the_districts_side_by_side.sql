insert into role_permission (role, permission) values
    ('PARTY_LEAD',   'province.read'),
    ('HUB_DIRECTOR', 'province.read');
