-- A county's figure counts thousands of orders of which it needs four columns: with these in the index the orders themselves stay untouched.
drop index service_order_by_publication;
drop index service_order_by_claim;
drop index service_order_by_acceptance;
drop index service_order_by_payment_time;
create index service_order_by_publication  on service_order (region, published_at) include (id, field, claimed_at, cancelled_at);
create index service_order_by_claim        on service_order (region, claimed_at)   include (id, field, organization_id, ends_on, delivered_at, cancelled_at);
create index service_order_by_acceptance   on service_order (region, accepted_at)  include (id, field);
create index service_order_by_payment_time on service_order (region, paid_at)      include (id, field, paid);
