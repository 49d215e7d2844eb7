-- A list of a district is read newest first from its own end of the index, however much the district and its neighbours have.
create index organization_by_district on organization (substr(region, 1, 6), serial desc);
