insert into role_permission (role, permission) values
    ('COMMUNITY_STAFF', 'survey.read'),
    ('STATION_WORKER',  'survey.read'),
    ('HUB_DESK',        'survey.read'),
    ('HUB_DIRECTOR',    'survey.read'),
    ('PARTY_LEAD',      'survey.read');
