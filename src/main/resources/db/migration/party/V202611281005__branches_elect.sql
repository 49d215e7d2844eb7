-- The rules of an election, as dated data: the older text counted the votes of those present. (domain.md C1)
create table election_rule (
    since              date         primary key,
    quorum_part        smallint     not null check (quorum_part > 0),
    quorum_whole       smallint     not null check (quorum_whole >= quorum_part),
    basis              text         not null check (basis in ('ENTITLED', 'PRESENT')),
    remind_months      smallint     not null check (remind_months between 1 and 24),
    shift_months       smallint     not null check (shift_months between 0 and 24),
    committee_from     smallint     not null check (committee_from >= 3),
    committee_least    smallint     not null check (committee_least between 2 and 9),
    committee_most     smallint     not null check (committee_most >= committee_least),
    term_years         smallint     not null check (term_years between 1 and 5),
    village_years      smallint     not null check (village_years between 1 and 5),
    text               text         not null check (text <> ''),
    set_by             uuid         references person,
    set_at             timestamptz  not null
);

insert into election_rule (since, quorum_part, quorum_whole, basis, remind_months, shift_months, committee_from, committee_least, committee_most, term_years, village_years, text, set_at) values
    ('1990-06-27', 4, 5, 'PRESENT',  6, 12, 7, 3, 7, 3, 3, '《中国共产党基层组织选举工作暂行条例》（1990）',  '1990-06-27T00:00:00+08'),
    ('2020-07-13', 4, 5, 'ENTITLED', 6, 12, 7, 3, 7, 3, 5, '《中国共产党基层组织选举工作条例》（2020）',      '2020-07-13T00:00:00+08');

create table party_election (
    id            uuid     primary key,
    version       integer  not null,
    serial        bigint   generated always as identity unique,
    reminded_on   date     not null,
    number        text     generated always as ('HJ-' || extract(year from reminded_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    branch_id     uuid     not null references party_organization,
    region        text     not null references region,
    due_on        date     not null,
    permitted_on  date,                                                 -- earlier or later than due, as the superior allowed
    planned_on    date,
    seats         smallint check (seats between 1 and 7),               -- 1 without a committee
    held_on       date,
    entitled      integer  check (entitled > 0),
    present       integer  check (present between 1 and entitled),
    basis         text     check (basis in ('ENTITLED', 'PRESENT')),
    reported_on   date,
    approved_on   date,
    paper         text     not null,
    stage         text     not null check (stage in ('DUE', 'PREPARING', 'ELECTED', 'REPORTED', 'APPROVED', 'CANCELLED')),
    constraint prepared_means_when_and_whom check (stage not in ('PREPARING', 'ELECTED', 'REPORTED', 'APPROVED') or planned_on is not null and seats is not null),
    constraint elected_means_when_and_by_how_many check (stage not in ('ELECTED', 'REPORTED', 'APPROVED') or held_on is not null and entitled is not null and present is not null and basis is not null),
    constraint approved_means_when_and_by_which_paper check (stage <> 'APPROVED' or approved_on >= held_on and paper <> ''),
    constraint no_committee_of_two check (seats is null or seats <> 2)
);

create unique index party_election_one_at_a_time on party_election (branch_id) where stage not in ('APPROVED', 'CANCELLED');
create index party_election_by_place on party_election (region, serial desc);
create index party_election_by_stage on party_election (stage, region, serial desc);
create index party_election_by_due on party_election (due_on, region) where stage not in ('APPROVED', 'CANCELLED');
create index party_election_by_approval on party_election (approved_on, region) where approved_on is not null;
create index party_election_of_a_branch on party_election (branch_id, serial desc);

create table election_vote (
    election_id  uuid     not null references party_election,
    member_id    uuid     not null references party_member,
    post         text     check (post in ('SECRETARY', 'DEPUTY', 'ORGANIZATION', 'PUBLICITY', 'DISCIPLINE', 'COMMITTEE')),
    votes        integer  not null check (votes >= 0),
    elected      boolean  not null,
    primary key (election_id, member_id),
    constraint whoever_is_elected_has_a_post check (not elected or post is not null)
);

create unique index election_vote_one_secretary on election_vote (election_id) where post = 'SECRETARY' and elected;
create index election_vote_of_a_member on election_vote (member_id);

insert into role_permission (role, permission)
select r.role, 'election.read'
  from unnest(array['PARTY_LEAD', 'CPC_OFFICE', 'INSTRUCTOR', 'BRANCH_SECRETARY', 'PARTY_MEMBER']) r (role);

insert into role_permission (role, permission) values
    ('CPC_OFFICE',       'election.remind'),
    ('CPC_OFFICE',       'election.hold'),
    ('BRANCH_SECRETARY', 'election.hold'),
    ('PARTY_LEAD',       'election.approve'),
    ('PARTY_LEAD',       'election.rule'),
    ('CPC_OFFICE',       'election.rule');
