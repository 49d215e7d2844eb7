package org.gongzhi.bench;

import java.util.List;
import org.springframework.security.crypto.bcrypt.BCrypt;

/** A country of organizations, orders and journal rows, made by set-based SQL. What is measured lies in counties that stay as they are while their neighbours grow. */
final class Filling {

    /** Of everybody who is measured. */
    static final String PASSWORD = "a bench of two planks";
    static final int COUNTIES = 32;
    static final int OPEN = 1000;
    private static final List<String> TABLES = List.of("organization", "organization_field", "service_order", "reservation", "payment", "journal");

    private final Database database;

    Filling(Database database) {
        this.database = database;
    }

    /** Who is measured and where, and what they have: the same at every size. */
    void begin() {
        database.run("""
                create table bench_county as
                select row_number() over (order by code) - 1 as n, left(code, 6) as district, code, (row_number() over (order by code) - 1) % 90 = 5 as measured
                  from region r where level = 3 and exists (select from region t where t.parent = r.code);
                create table bench_town as
                select row_number() over (order by t.code) - 1 as n, t.code, c.district, c.code as county
                  from region t join bench_county c on c.code = t.parent where not c.measured;
                create table bench_desk as
                select row_number() over (order by n) - 1 as i, district, code, (select min(t.code) from region t where t.parent = c.code) as town
                  from bench_county c where measured order by n limit 32;
                create unique index on bench_town (n);
                create unique index on bench_desk (i);
                """);
        database.run("update matching_rule set share_limit = 100");       // one organization of a county claims whatever is claimed
        people();
        money();
        organizations(-100_000, -100_000 + COUNTIES * 300 - 1, "(select i as n, town as code, district, code as county from bench_desk) t on t.n = (n.n + 100000) % 32");
        measured();
        orders(10_000_000, 10_000_000 + COUNTIES * 300 - 1, "(select i as place, town as code, code as county from bench_desk) t on t.place = x.n % 32", "n % 32 - 100000");
        database.run("vacuum analyze");
    }

    /** One county with more organizations than any has, for the page that nobody turns to. */
    void large() {
        database.run("""
                create table bench_large as
                select district, county, min(code) as code from bench_town where district = (select min(district) from bench_town where district > '5') group by 1, 2;
                insert into person (id, login, password, name, created_at) select md5('person large' || i)::uuid, 'large' || i, '{bcrypt}%s', '测试员', now() from bench_desk;
                insert into post (id, person_id, role, capacity, region, since)
                select md5('post large' || i)::uuid, md5('person large' || i)::uuid, 'HUB_DESK', '测量', l.district, current_date - 300 from bench_large l, bench_desk;
                """.formatted(BCrypt.hashpw(PASSWORD, BCrypt.gensalt(4))));
        organizations(2_000_000, 2_024_999, "bench_large t on true");
        database.run("vacuum analyze");
    }

    private void people() {
        database.run("""
                insert into person (id, login, password, name, created_at)
                select md5('person ' || login)::uuid, login, '{bcrypt}%1$s', '测试员', now() - interval '1 year'
                  from (select role || i as login from bench_desk, unnest(array['desk', 'org', 'finance', 'registrar', 'nation']) role
                         union all values ('asker')) x;
                alter table post drop constraint post_region_check;
                insert into post (id, person_id, role, capacity, region, organization_id, since)
                select md5('post ' || role || i)::uuid, md5('person ' || role || i)::uuid,
                       case role when 'desk' then 'HUB_DESK' when 'org' then 'ORG_ADMIN' when 'finance' then 'FINANCE' else 'REGISTRAR' end,
                       '测量', district, case role when 'org' then md5('organization ' || i - 100000)::uuid end, current_date - 300
                  from bench_desk, unnest(array['desk', 'org', 'finance', 'registrar']) role;
                insert into post (id, person_id, role, capacity, region, since)
                select md5('post nation' || i)::uuid, md5('person nation' || i)::uuid, 'HUB_DESK', '测量', '', current_date - 300 from bench_desk
                 union all
                values (md5('post asker')::uuid, md5('person asker')::uuid, 'HUB_DESK', '测量', '33', current_date - 300);
                """.formatted(BCrypt.hashpw(PASSWORD, BCrypt.gensalt(4))));
    }

    private void money() {
        database.run("""
                insert into budget_line (id, source, year, region, name, purpose, opened_at)
                select md5('line ' || code)::uuid, 'MASS_SERVICE_FUND', extract(year from current_date)::int, code, '测量经费', '社区服务', now() - interval '1 year' from bench_county;
                insert into budget_line_use (line_id, use) select md5('line ' || code)::uuid, '便民服务' from bench_county;
                insert into ledger_entry (kind, from_account, to_account, line_id, amount, actor_id, capacity, at, note)
                select 'ALLOCATE', s.id, a.id, a.line_id, 10000000, md5('person asker')::uuid, '测量', now(), ''
                  from ledger_account a join ledger_account s on s.source = a.source and s.kind = 'SOURCE' where a.kind = 'AVAILABLE';
                """);
    }

    /** Orders that wait to be claimed and payments that wait to be approved, so many in each county that is measured. */
    private void measured() {
        asTheyAre("""
                insert into service_order (id, version, drafted_on, title, bigrams, details, region, field, track, kind, place, starts_on, ends_on, budget, line_id, claim_mode, stage,
                                           drafted_by, submitted_by, approved_by, drafted_at, submitted_at, approved_at, published_at, opened_at)
                select md5('open ' || i || ' ' || n)::uuid, 0, current_date - 20, '上门维修第 ' || n || ' 单', array['上门', '门维', '维修'], '按要求上门。', town, 'REPAIR', 'VOLUNTEER', 'ORDINARY', '社区',
                       current_date, current_date + 60, 900, md5('line ' || code)::uuid, 'FIRST_COME', 'OPEN', md5('person asker')::uuid, md5('person asker')::uuid, md5('person nation0')::uuid,
                       now() - interval '4 hours', now() - interval '4 hours', now() - interval '3 hours', at, at
                  from bench_desk, generate_series(1, %1$d) n, lateral (select case when n > 20 then now() - interval '2 hours' else now() - interval '17 days' end as at) a;
                insert into service_order (id, version, drafted_on, title, bigrams, details, region, field, track, kind, place, starts_on, ends_on, budget, line_id, claim_mode, stage,
                                           drafted_by, submitted_by, approved_by, organization_id, agreed, reservation_id, payment_id, accepted_amount, drafted_at, submitted_at, approved_at,
                                           published_at, opened_at, claimed_at, delivered_at, accepted_at)
                select md5('done ' || i || ' ' || n)::uuid, 0, current_date - 90, '清洗油烟机第 ' || n || ' 单', array['清洗', '洗油', '油烟'], '逐户清洗。', town, 'HOUSEKEEPING', 'VOLUNTEER', 'ORDINARY', '社区',
                       current_date - 60, current_date - 10, 900, md5('line ' || code)::uuid, 'FIRST_COME', 'ACCEPTED', md5('person asker')::uuid, md5('person asker')::uuid,
                       md5('person nation0')::uuid, md5('organization ' || i - 100000)::uuid, 900, md5('held ' || i || ' ' || n)::uuid, md5('paying ' || i || ' ' || n)::uuid, 900,
                       now() - interval '90 days', now() - interval '89 days', now() - interval '88 days', now() - interval '87 days', now() - interval '87 days', now() - interval '80 days',
                       now() - interval '9 days', now() - interval '8 days'
                  from bench_desk, generate_series(1, %1$d) n;
                insert into reservation (id, line_id, subject, subject_id, amount, requested, at)
                select o.reservation_id, o.line_id, 'order', o.id, 900, 900, o.claimed_at from service_order o where o.stage = 'ACCEPTED';
                insert into payment (id, version, requested_on, reservation_id, line_id, region, subject, subject_id, payee_id, amount, purpose, evidence_href, approvals_needed, stage, requested_by, requested_at)
                select o.payment_id, 0, current_date - 7, o.reservation_id, o.line_id, o.region, 'order', o.id, o.organization_id, 900, o.title, '/orders/' || o.id, 1, 'REQUESTED',
                       md5('person asker')::uuid, now() - interval '7 days' from service_order o where o.stage = 'ACCEPTED';
                update ledger_account a set balance = case a.kind when 'AVAILABLE' then balance - held else held end
                  from (select line_id, sum(amount) as held from reservation group by line_id) r where r.line_id = a.line_id and a.kind in ('AVAILABLE', 'RESERVED');
                """.formatted(OPEN));
        journal("where o.stage in ('OPEN', 'ACCEPTED')");
    }

    /** The neighbours: organizations number {@code first} to {@code last}, ten orders for each nine of them, ten journal rows for each order. */
    void neighbours(int first, int last) {
        var indexes = database.column("""
                select x.indexrelid::regclass || chr(10) || pg_get_indexdef(x.indexrelid)
                  from pg_index x
                 where x.indrelid::regclass::text = any('{%s}') and not x.indisunique
                """.formatted(String.join(",", TABLES)));
        indexes.forEach(index -> database.run("drop index " + index.split("\n", 2)[0]));
        organizations(first, last, "bench_town t on t.n = (n.n::bigint * 7919) % (select count(*) from bench_town)");
        orders(first * 10L / 9, (last + 1) * 10L / 9 - 1, "(select n as place, code, county from bench_town) t on t.place = (x.n * 7919) % (select count(*) from bench_town)",
                "n * 9 / 10");
        indexes.forEach(index -> database.run("set maintenance_work_mem = '512MB'; " + index.split("\n", 2)[1]));
        database.run("vacuum analyze");
    }

    private void organizations(int first, int last, String places) {
        asTheyAre("""
                insert into organization (id, version, name, bigrams, kind, credit_code, filed_number, stage, region, competent_unit, scope, established_on, registered_on, certificate_expires_on)
                select id, 0, name, array(select distinct substr(name, i, 2) from generate_series(1, length(name) - 1) i), kind, code, filed, 'REGISTERED', region, '区民政局', '社区服务',
                       day - 30, day, day + 1460
                  from (select md5('organization ' || n.n)::uuid as id, t.code as region, k.kind, date '2016-01-01' + abs(n.n * 31) %% 3500 as day,
                               r.name || pg_temp.word(n.n) || pg_temp.word(n.n * 7 + 3) || w.what || k.ending || case when n.n < 0 then abs(n.n)::text else '' end as name,
                               case when k.digit <> '' then k.digit || t.district || lpad((n.n + 200000)::text, 10, '0') end as code,
                               case when k.digit = '' then '备' || n.n end as filed
                          from generate_series(%d, %d) n(n)
                          join %s
                          join region r on r.code = t.county
                          join (values (0, 'SOCIAL_GROUP', '51', '协会'), (1, 'SERVICE_INSTITUTION', '52', '服务中心'), (2, 'FOUNDATION', '53', '基金会'),
                                       (3, 'COMMUNITY_GROUP', '', '队'), (4, 'SERVICE_INSTITUTION', '52', '事务所')) k(n, kind, digit, ending) on k.n = abs(n.n) %% 5
                          join (values (0, '助老'), (1, '助残'), (2, '社工'), (3, '志愿'), (4, '家政'), (5, '文艺'), (6, '调解')) w(n, what) on w.n = abs(n.n) / 5 %% 7) x;
                insert into organization_field (organization_id, field)
                select md5('organization ' || n)::uuid, (array['ELDERLY_CARE', 'DISABILITY', 'REPAIR', 'VOLUNTEERING', 'HOUSEKEEPING', 'CULTURE', 'MEDIATION'])[abs(n) / 5 %% 7 + 1]
                  from generate_series(%d, %d) n;
                """.formatted(first, last, places, first, last));
    }

    private void orders(long first, long last, String places, String performer) {
        asTheyAre("""
                insert into service_order (id, version, drafted_on, title, bigrams, details, region, field, track, kind, place, starts_on, ends_on, budget, line_id, claim_mode, stage,
                                           drafted_by, submitted_by, approved_by, organization_id, agreed, reservation_id, payment_id, accepted_amount, paid, drafted_at, submitted_at,
                                           approved_at, published_at, opened_at, claimed_at, delivered_at, accepted_at, paid_at)
                select md5('order ' || n)::uuid, 0, at::date, '邻里服务第 ' || n || ' 单', array['邻里', '里服', '服务'], '按约定服务。', t.code, 'ELDERLY_CARE', 'VOLUNTEER', 'ORDINARY', '社区', at::date + 10,
                       at::date + 60, b, md5('line ' || t.county)::uuid, 'FIRST_COME', case when n %% 20 = 0 then 'OPEN' when n %% 20 = 1 then 'CLAIMED' else 'PAID' end,
                       md5('person asker')::uuid, md5('person asker')::uuid, md5('person nation0')::uuid,
                       case when n %% 20 > 0 then md5('organization ' || %4$s)::uuid end, case when n %% 20 > 0 then b end, case when n %% 20 > 0 then md5('reservation ' || n)::uuid end,
                       case when n %% 20 > 1 then md5('payment ' || n)::uuid end, case when n %% 20 > 1 then b end, case when n %% 20 > 1 then b end,
                       at, at, at, at + interval '1 day', at + interval '1 day', case when n %% 20 > 0 then at + interval '3 days' end, case when n %% 20 > 1 then at + interval '30 days' end,
                       case when n %% 20 > 1 then at + interval '32 days' end, case when n %% 20 > 1 then at + interval '35 days' end
                  from (select n, 500 + n %% 40 * 100 as b, now() - interval '1 hour' * (n::bigint * 7 %% 17000 + 900) as at from generate_series(%1$d::bigint, %2$d::bigint) n) x
                  join %3$s;
                insert into reservation (id, line_id, subject, subject_id, amount, requested, paid, at)
                select reservation_id, line_id, 'order', id, agreed, 0, coalesce(paid, 0), claimed_at
                  from generate_series(%1$d, %2$d) n join service_order on id = md5('order ' || n)::uuid where reservation_id is not null;
                insert into payment (id, version, requested_on, reservation_id, line_id, region, subject, subject_id, payee_id, amount, purpose, use, evidence_href, approvals_needed, stage, requested_by,
                                     requested_at, settled_at)
                select payment_id, 0, accepted_at::date, reservation_id, line_id, region, 'order', id, organization_id, paid, title, '便民服务', '/orders/' || id, 1, 'PAID', md5('person asker')::uuid,
                       accepted_at, paid_at
                  from generate_series(%1$d, %2$d) n join service_order on id = md5('order ' || n)::uuid where payment_id is not null;
                """.formatted(first, last, places, performer));
        journal("join generate_series(%d, %d) g(k) on o.id = md5('order ' || k)::uuid".formatted(first, last));
    }

    private void journal(String orders) {
        asTheyAre("""
                insert into journal (subject, subject_id, move, stage_from, stage_to, actor_id, capacity, at, note, data)
                select 'order', o.id, m.move, m.before, m.after, md5('person asker')::uuid, '测量', o.drafted_at + m.n * interval '1 day', '', '{}'
                  from service_order o
                 cross join (values (1, 'DRAFT', null, 'DRAFTED'), (2, 'REVISE', 'DRAFTED', 'DRAFTED'), (3, 'SUBMIT', 'DRAFTED', 'SUBMITTED'), (4, 'RETURN', 'SUBMITTED', 'DRAFTED'),
                                    (5, 'SUBMIT', 'DRAFTED', 'SUBMITTED'), (6, 'APPROVE', 'SUBMITTED', 'APPROVED'), (7, 'PUBLISH', 'APPROVED', 'OPEN'), (8, 'CLAIM', 'OPEN', 'CLAIMED'),
                                    (9, 'DELIVER', 'CLAIMED', 'DELIVERED'), (10, 'ACCEPT', 'DELIVERED', 'ACCEPTED')) m(n, move, before, after)
                 """ + orders);
    }

    /** In one go and without asking the triggers: what comes in is as it would be had they been asked. */
    private void asTheyAre(String sql) { database.run("set session_replication_role = replica; set work_mem = '256MB';" + WORD + sql); }

    /** Three characters out of four hundred, so that two of them are seldom the same in two names. */
    private static final String WORD = """
            create or replace function pg_temp.pick(n bigint) returns text language sql immutable as $$
                select chr((19968 + 256 + (n * 2654435761 % 65536 * 7 + 65536) % 397 * 13)::int) $$;
            create or replace function pg_temp.word(n bigint) returns text language sql immutable as $$ select pg_temp.pick(n) || pg_temp.pick(n / 11 + 5) $$;
            set search_path = public, pg_temp;
            """;
}
