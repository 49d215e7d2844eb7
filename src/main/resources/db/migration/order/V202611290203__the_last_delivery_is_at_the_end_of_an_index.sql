create index service_order_by_last_delivery on service_order (organization_id, delivered_at desc) where delivered_at is not null;
create index order_partner_beside_the_lead on order_partner (organization_id, order_id) where not lead;
