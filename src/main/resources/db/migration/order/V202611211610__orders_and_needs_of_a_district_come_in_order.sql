create index service_order_by_district on service_order (substr(region, 1, 6), serial desc);
create index need_by_district on need (substr(region, 1, 6), serial desc);
