-- The morning looks for organizations of which nothing has been heard: for each of them at the end of an index, not at its history.
create index organization_update_active on organization_update (organization_id, declared_on desc) where activities > 0;
create index organization_inspection_active on organization_inspection (organization_id, year desc) where activities > 0;
