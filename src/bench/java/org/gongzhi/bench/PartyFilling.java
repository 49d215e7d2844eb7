package org.gongzhi.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A country of organizations with what covers them, by set-based SQL; one slice at a time, since no statement may run for longer than a minute. */
final class PartyFilling {

    private static final int SLICE = 50_000;

    private PartyFilling() {}

    /** @param owner who may leave the triggers out: what comes here covers nobody twice */
    static void fill(JdbcClient db, Database owner, int organizations) {
        if (db.sql("select count(*) from party_coverage").query(Long.class).single() > 0) return;
        owner.run("alter table party_coverage disable trigger user");
        for (var from = 0; from < organizations; from += SLICE) slice(db, from, Math.min(SLICE, organizations - from));
        owner.run("alter table party_coverage enable trigger user");
        for (var table : new String[] {"organization", "party_organization", "party_coverage", "party_activity", "journal"}) owner.run("vacuum (analyze) " + table);
    }

    private static void slice(JdbcClient db, int from, int many) {
        db.sql("""
                        insert into organization (id, version, name, bigrams, kind, credit_code, stage, region, registered_on, deregistered_on)
                        select md5('bench organization ' || n)::uuid, 0, '测量组织' || n, '{}', 'SERVICE_INSTITUTION', '52' || lpad(n::text, 16, '0'),
                               case when n % 50 = 0 then 'DEREGISTERED' else 'REGISTERED' end, r.code, date '2015-01-01' + n % 3600, case when n % 50 = 0 then date '2025-06-01' + n % 300 end
                          from generate_series(:from + 1, :from + :many) n
                         cross join (select count(*) as total from region where level = 4) k
                          join (select code, row_number() over (order by code) - 1 as rank from region where level = 4) r on r.rank = n % k.total
                        """).param("from", from).param("many", many).update();
        db.sql("""
                        insert into journal (subject, subject_id, move, stage_to, capacity, at, note, data)
                        select 'organization', md5('bench organization ' || n)::uuid, 'ENTER', 'REGISTERED', '测量', timestamptz '2024-01-01', '', '{}'
                          from generate_series(:from + 1, :from + :many) n
                        """).param("from", from).param("many", many).update();
        db.sql("""
                        insert into party_organization (id, version, applied_on, name, bigrams, kind, region, organization_id, mode, registration_side, competent_side,
                                                        relationship_transferred, paper, founded_on, term_years, term_since, stage)
                        select md5('bench branch ' || n)::uuid, 0, '2024-02-01', '测量支部' || n, '{}', case n % 3 when 0 then 'BRANCH' else 'JOINT' end, o.region,
                               o.id, case n % 3 when 0 then 'SOLO' else 'JOINT' end, '甲', '乙', true, '', o.registered_on, 3, o.registered_on, 'ESTABLISHED'
                          from generate_series(:from + 1, :from + :many) n
                          join organization o on o.id = md5('bench organization ' || n)::uuid
                         where n % 3 = 0 or n % 9 = 1
                        """).param("from", from).param("many", many).update();
        db.sql("""
                        insert into party_coverage (id, organization_id, means, party_organization_id, since, until, recorded_at, superseded_at, correction)
                        select gen_random_uuid(), o.id, case n % 3 when 0 then 'BUILD' else 'JOIN' end, b.id, o.registered_on + x.old, case when x.old = 0 and n % 10 = 0 then o.registered_on end,
                               timestamptz '2024-02-01' + x.old * interval '1 day', case when x.old = 0 and n % 10 = 0 then timestamptz '2026-02-01' end, case when n % 10 = 0 then '补登' else '' end
                          from generate_series(:from + 1, :from + :many) n
                          join organization o on o.id = md5('bench organization ' || n)::uuid
                          join party_organization b on b.id = md5('bench branch ' || case n % 3 when 0 then n else n - (n - 1) % 9 end)::uuid
                         cross join (values (0), (1)) x (old)
                         where n % 3 < 2
                           and (x.old = 0 or n % 10 = 0)
                        """).param("from", from).param("many", many).update();
        db.sql("""
                        insert into party_activity (subject, subject_id, party_organization_id, on_date)
                        select 'bench', gen_random_uuid(), b.id, date '2025-08-01' + (hashtext(b.id::text) & 255) % 150 + m * 7
                          from generate_series(:from + 1, :from + :many) n
                          join party_organization b on b.id = md5('bench branch ' || n)::uuid
                         cross join generate_series(0, 2) m
                        """).param("from", from).param("many", many).update();
    }
}
