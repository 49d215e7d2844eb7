-- What a district decides about its Party work, from a day on.
create table party_rule (
    from_on         date         primary key,
    amber_months    smallint     not null check (amber_months between 1 and 24),
    red_months      smallint     not null check (red_months > amber_months and red_months <= 36),
    joint_units     smallint     not null check (joint_units between 2 and 20),
    branch_size     smallint     not null check (branch_size between 10 and 200),
    visit_days      smallint     not null check (visit_days between 7 and 180),
    rectify_days    smallint     not null check (rectify_days between 7 and 180),
    attached_count  boolean      not null,
    basis           text         not null,
    set_by          uuid         references person,
    set_at          timestamptz  not null
);

insert into party_rule (from_on, amber_months, red_months, joint_units, branch_size, visit_days, rectify_days, attached_count, basis, set_at) values
    ('2012-01-01', 3, 6, 5, 50, 30, 60, true, '支部工作条例：联合党支部覆盖单位一般不超过 5 个，支部党员一般不超过 50 人；其余为初始设定', '2012-01-01');

-- What is aimed at, from a day on: shares of the two coverages, and how many are to be formed in a year.
create table party_target (
    id        uuid           primary key,
    what      text           not null check (what in ('ORGANIZATION', 'WORK', 'EFFECTIVE', 'FORMED', 'UNION', 'WOMEN', 'YOUTH_LEAGUE')),
    region    text           not null references region,
    from_on   date           not null,
    value     numeric(6, 1)  not null check (value >= 0 and (what = 'FORMED' or value <= 100)),
    basis     text           not null,
    set_by    uuid           references person,
    set_at    timestamptz    not null,
    unique (what, region, from_on),
    constraint what_is_formed_is_counted_by_the_year check (what <> 'FORMED' or extract(month from from_on) = 1 and extract(day from from_on) = 1)
);

-- A branch with fewer than three full members: the alarm goes off by itself and ends by itself when the reason is gone. (domain.md M28)
create table member_alert (
    id                     uuid         primary key,
    version                integer      not null,
    serial                 bigint       generated always as identity unique,
    party_organization_id  uuid         not null references party_organization,
    region                 text         not null references region,
    full_members           integer      not null check (full_members between 0 and 2),
    opened_on              date         not null,
    means                  text         check (means in ('TRANSFER_IN', 'JOIN', 'DISSOLVE')),
    solved_on              date         check (solved_on >= opened_on),
    stage                  text         not null check (stage in ('OPEN', 'UNDER_WAY', 'SOLVED')),
    constraint under_way_means_how   check ((stage = 'OPEN') = (means is null)),
    constraint solved_means_since    check ((stage = 'SOLVED') = (solved_on is not null))
);

create unique index member_alert_one_at_a_time on member_alert (party_organization_id) where stage <> 'SOLVED';
create index member_alert_by_place on member_alert (region, serial desc);
create index member_alert_by_stage on member_alert (stage, region, serial desc);
create index member_alert_by_end on member_alert (solved_on, region) where solved_on is not null;

-- A branch that exists and does nothing: amber, then red with a case of follow-up, until it is alive again. (domain.md M36)
create table paper_branch (
    id                     uuid         primary key,
    version                integer      not null,
    serial                 bigint       generated always as identity unique,
    party_organization_id  uuid         not null references party_organization,
    region                 text         not null references region,
    silent_since           date         not null,
    amber_on               date         not null check (amber_on >= silent_since),
    red_on                 date         check (red_on >= amber_on),
    rectified_on           date         check (rectified_on >= amber_on),
    follow_up_id           uuid         references follow_up,
    stage                  text         not null check (stage in ('AMBER', 'RED', 'RECTIFIED')),
    constraint red_means_since_when        check (stage <> 'RED' or red_on is not null),
    constraint red_is_followed_up          check ((red_on is null) = (follow_up_id is null)),
    constraint rectified_means_since_when  check ((stage = 'RECTIFIED') = (rectified_on is not null))
);

create unique index paper_branch_one_at_a_time on paper_branch (party_organization_id) where stage <> 'RECTIFIED';
create index paper_branch_by_place on paper_branch (region, serial desc);
create index paper_branch_by_stage on paper_branch (stage, region, serial desc);

-- The five difficulties 五难 that a Party organization meets, open or overcome. (domain.md M37)
create table party_difficulty (
    id                     uuid     primary key,
    serial                 bigint   generated always as identity unique,
    party_organization_id  uuid     not null references party_organization,
    tag                    text     not null check (tag in ('FORMING', 'LASTING', 'EFFECT', 'DEVELOPING', 'EDUCATING')),
    opened_on              date     not null,
    opened_by              uuid     not null references person,
    note                   text     not null check (note <> ''),
    closed_on              date     check (closed_on >= opened_on),
    closed_by              uuid     references person,
    outcome                text     not null,
    constraint closed_means_how check ((closed_on is null) = (closed_by is null) and (closed_on is null) = (outcome = ''))
);

create unique index party_difficulty_one_of_a_tag on party_difficulty (party_organization_id, tag) where closed_on is null;
create index party_difficulty_of_an_organization on party_difficulty (party_organization_id, serial desc);

-- Finding each other 组织找党员、党员找组织: said by the person, or by an organization with the person's consent. Nothing is inferred. (domain.md M35)
create table member_lead (
    id                     uuid         primary key,
    version                integer      not null,
    serial                 bigint       generated always as identity unique,
    said_on                date         not null,
    number                 text         generated always as ('ZZ-' || extract(year from said_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    origin                 text         not null check (origin in ('SELF', 'ORGANIZATION', 'BRANCH')),
    kind                   text         not null check (kind in ('UNTRANSFERRED', 'UNDECLARED', 'SEEKING')),
    region                 text         not null references region,
    organization_id        uuid         references organization,       -- where they work
    name_sealed            text         check (name_sealed like 's4.%'),
    name_masked            text,
    phone_sealed           text         check (phone_sealed like 's4.%'),
    phone_masked           text,
    phone_index            text,
    words                  text         not null,
    consented_at           timestamptz  not null,                      -- the person's own yes; without it nothing is written
    told_by                uuid         references person,             -- null: the person, without an account
    person_id              uuid         references person,             -- the person, when signed in
    secret                 text         unique,                        -- by which somebody without an account comes back
    party_organization_id  uuid         references party_organization, -- the branch that takes care
    member_id              uuid         references party_member,
    stage                  text         not null check (stage in ('LEAD', 'VERIFIED', 'DECLARED', 'TRANSFERRED', 'WITHDRAWN')),
    ended_on               date,
    constraint verified_means_a_branch     check (stage not in ('VERIFIED', 'DECLARED', 'TRANSFERRED') or party_organization_id is not null),
    constraint transferred_means_on_a_roll check ((stage = 'TRANSFERRED') = (member_id is not null)),
    constraint a_lead_ends_on_a_day        check ((ended_on is not null) = (stage in ('TRANSFERRED', 'WITHDRAWN'))),
    constraint whoever_withdrew_is_forgotten check (stage <> 'WITHDRAWN' or name_sealed is null and phone_sealed is null and words = ''),
    constraint an_organization_tells_of_its_own check (origin <> 'ORGANIZATION' or organization_id is not null)
);

create index member_lead_by_place on member_lead (region, serial desc);
create index member_lead_by_stage on member_lead (stage, region, serial desc);
create index member_lead_of_a_branch on member_lead (party_organization_id, serial desc) where party_organization_id is not null;
create index member_lead_of_a_person on member_lead (person_id) where person_id is not null;

-- Leadership rosters 领导班子 of the bodies above. A seat is vacant, filled, and vacant again. (domain.md M1)
create table leader_seat (
    id                    uuid     primary key,
    version               integer  not null,
    serial                bigint   generated always as identity unique,
    mass_organization_id  uuid     not null references mass_organization,
    title                 text     not null check (char_length(title) between 2 and 20),
    rank                  smallint not null check (rank between 1 and 99),
    name                  text     not null,                            -- a public office: published with it
    paper                 text     not null,
    since                 date,
    until                 date     check (until > since),
    ended_on              date,
    before_id             uuid     references leader_seat unique,
    stage                 text     not null check (stage in ('VACANT', 'NOMINATED', 'APPROVED', 'IN_OFFICE', 'EXPIRING', 'ENDED')),
    constraint a_seat_that_is_taken_has_a_name  check ((stage = 'VACANT') = (name = '')),
    constraint an_approved_leader_has_a_paper   check (stage not in ('APPROVED', 'IN_OFFICE', 'EXPIRING') or paper <> ''),
    constraint in_office_means_from_when        check (stage not in ('IN_OFFICE', 'EXPIRING') or since is not null and until is not null),
    constraint ended_means_on_which_day         check ((stage = 'ENDED') = (ended_on is not null))
);

create unique index leader_seat_once on leader_seat (mass_organization_id, title) where stage <> 'ENDED';
create index leader_seat_of_a_body on leader_seat (mass_organization_id, rank);
create index leader_seat_by_end on leader_seat (until) where stage in ('IN_OFFICE', 'EXPIRING');

insert into role_permission (role, permission) values
    ('CPC_OFFICE',       'party.assign'),
    ('PARTY_LEAD',       'party.assign'),
    ('INSTRUCTOR',       'party.visit'),
    ('CPC_OFFICE',       'party.visit'),
    ('INSTRUCTOR',       'party.tag'),
    ('CPC_OFFICE',       'party.tag'),
    ('PARTY_LEAD',       'party.rule'),
    ('CPC_OFFICE',       'party.guard'),
    ('BRANCH_SECRETARY', 'party.guard'),
    ('CPC_OFFICE',       'party.find'),
    ('BRANCH_SECRETARY', 'party.find'),
    ('PARTY_MEMBER',     'party.declare'),
    ('ORG_ADMIN',        'party.declare'),
    ('BRANCH_SECRETARY', 'party.declare'),
    ('CPC_OFFICE',       'party.declare'),
    ('PARTY_LEAD',       'mass.read'),
    ('CPC_OFFICE',       'mass.read'),
    ('MASS_ORG_OFFICER', 'mass.read'),
    ('INSTRUCTOR',       'mass.read'),
    ('HUB_DIRECTOR',     'mass.read'),
    ('ORG_ADMIN',        'mass.read'),
    ('ORG_ADMIN',        'mass.apply'),
    ('MASS_ORG_OFFICER', 'mass.apply'),
    ('MASS_ORG_OFFICER', 'mass.keep'),
    ('CPC_OFFICE',       'mass.review'),
    ('PARTY_LEAD',       'mass.approve'),
    ('CPC_OFFICE',       'mass.roster'),
    ('MASS_ORG_OFFICER', 'mass.roster');

insert into role_permission (role, permission)
select r.role, p.permission
  from (values ('CPC_OFFICE'), ('INSTRUCTOR'), ('BRANCH_SECRETARY'), ('MASS_ORG_OFFICER'), ('PARTY_LEAD')) r (role)
 cross join (values ('figure.read')) p (permission)
 where exists (select from role_permission g where g.permission = 'figure.read')
    on conflict do nothing;

insert into retention_rule (kind, since, months, binding, source) values
    ('PARTY_MEMBER', '2000-01-01', 36, false, '本中心规定：党员离开名册三年后不再保存姓名，统计只用人数'),
    ('MEMBER_LEAD',  '2000-01-01', 12, false, '《个人信息保护法》第十九条、第四十七条：办结后保存最短时间');

-- Who had which post in a Party organization from when until when.
create table party_post_term (
    id                     uuid    primary key,
    party_organization_id  uuid    not null references party_organization,
    member_id              uuid    not null references party_member,
    post                   text    not null check (post in ('SECRETARY', 'DEPUTY', 'ORGANIZATION', 'PUBLICITY', 'DISCIPLINE', 'COMMITTEE')),
    since                  date    not null,
    until                  date    check (until >= since)               -- the first day no longer
);

create unique index party_post_term_one_at_a_time on party_post_term (member_id) where until is null;
create index party_post_term_of_an_organization on party_post_term (party_organization_id, post, since);
