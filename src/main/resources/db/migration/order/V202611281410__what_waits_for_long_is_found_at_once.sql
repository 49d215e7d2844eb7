-- The radar looks for those that have been open for so long.
create index service_order_waiting on service_order (region, opened_at) where stage = 'OPEN';
