create index need_by_time on need (region, at);
create index service_order_by_publication on service_order (region, published_at);
create index service_order_by_claim on service_order (region, claimed_at);
create index service_order_by_acceptance on service_order (region, accepted_at);
create index service_order_by_payment_time on service_order (region, paid_at);
create index rating_by_time on rating (region, at);
