-- As organization_by_district.
create index payment_by_district on payment (substr(region, 1, 6), serial desc);
