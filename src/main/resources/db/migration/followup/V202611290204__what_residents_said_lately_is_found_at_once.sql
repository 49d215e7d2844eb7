create index follow_up_of_residents on follow_up (opened_on, organization_id) where source = 'RESIDENT' and organization_id is not null;
