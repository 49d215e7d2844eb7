-- 五争五引领: five areas by five linkages. (domain.md M17)
create table pioneer_offer (
    id           uuid     primary key,
    version      integer  not null,
    serial       bigint   generated always as identity unique,
    offered_on   date     not null,
    number       text     generated always as ('XF-' || extract(year from offered_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    branch_id    uuid     not null references party_organization,
    region       text     not null references region,
    area         text     not null check (area in ('GOVERNANCE', 'CHARITY', 'RED', 'WELLBEING', 'ENTREPRENEURSHIP')),
    linkage      text     not null check (linkage in ('LEARN', 'HOLD', 'BUILD', 'SHARE', 'ACT')),
    title        text     not null check (title <> ''),
    bigrams      text[]   not null,
    content      text     not null check (content <> ''),
    taker        text     not null,
    matched_on   date,
    done_on      date     check (done_on >= matched_on),
    result       text     not null,
    stage        text     not null check (stage in ('OFFERED', 'MATCHED', 'DONE', 'WITHDRAWN')),
    constraint matched_means_with_whom check (stage not in ('MATCHED', 'DONE') or taker <> '' and matched_on is not null),
    constraint done_means_with_what    check ((stage = 'DONE') = (done_on is not null) and (stage <> 'DONE' or result <> ''))
);

create index pioneer_offer_by_place on pioneer_offer (region, serial desc);
create index pioneer_offer_by_stage on pioneer_offer (stage, region, serial desc);
create index pioneer_offer_by_cell on pioneer_offer (area, linkage, region, serial desc);
create index pioneer_offer_of_a_branch on pioneer_offer (branch_id, serial desc);
create index pioneer_offer_by_title on pioneer_offer using gin (bigrams);

insert into role_permission (role, permission)
select r.role, 'pioneer.read'
  from unnest(array['PARTY_LEAD', 'CPC_OFFICE', 'INSTRUCTOR', 'BRANCH_SECRETARY', 'HUB_DIRECTOR', 'COMMUNITY_STAFF']) r (role);

insert into role_permission (role, permission) values
    ('CPC_OFFICE',       'pioneer.offer'),
    ('BRANCH_SECRETARY', 'pioneer.offer'),
    ('CPC_OFFICE',       'pioneer.match');
