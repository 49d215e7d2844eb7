-- Organizations with so many stars come before all others of their field; 0 when stars only add points.
alter table matching_rule add column first_star smallint not null default 5 check (first_star between 0 and 5);
