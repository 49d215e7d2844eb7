package org.gongzhi.bench;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A scheme with everything that schemes have, and rounds of it with many subjects, by set-based SQL. */
final class AppraisalFilling {

    /** The least that a program could do: sums, bands and ranks in one statement, into the same table. */
    static final String BARE = """
            insert into appraisal_result (round, subject, version, total, band, rank, at)
            select :round, t.subject, 1, t.total,
                   (select b.code from appraisal_band b where b.scheme = :scheme and b.floor <= t.total order by b.floor desc limit 1),
                   rank() over (order by t.total desc), now()
              from (select p.subject, sum(p.points * g.weight) as total
                      from appraisal_point p
                      join appraisal_item i on i.scheme = :scheme and i.code = p.item
                      join appraisal_group g on g.scheme = i.scheme and g.code = i.grp
                      join appraisal_subject s on s.round = p.round and s.subject = p.subject and s.exempt_because is null
                     where p.round = :round
                     group by p.subject) t
            """;

    private final JdbcClient db;
    private final String region;

    AppraisalFilling(JdbcClient db) {
        this.db = db;
        this.region = db.sql("select min(code) from region").query(String.class).single();
    }

    /** Any place will do. */
    String region() { return region; }

    UUID scheme() {
        var scheme = UUID.randomUUID();
        db.sql("""
                        with s as (
                            insert into appraisal_scheme (id, code, version, name, subject_kind, period, valid_from, stage, full_mark, veto_band, ties, made_at)
                            values (:scheme, :code, 1, '测量', 'BENCH', 'YEAR', '2020-01-01', 'ADOPTED', 100, 'd', '{g1,g2}', now())),
                        g as (
                            insert into appraisal_group
                            select :scheme, 'g' || n, '组' || n, (array[0.3, 0.2, 0.1, 0.15, 0.25])[n], n from generate_series(1, 5) n),
                        i as (
                            insert into appraisal_item (scheme, code, grp, label, full_mark, source, figure, formula, veto, position)
                            select :scheme, 'i' || n, 'g' || ((n + 1) / 2), '项' || n, 50, case when n < 3 then 'FIGURE' else 'HAND' end,
                                   case when n < 3 then 'figure' end, case when n < 3 then 'value * 5' end, n = 10, n
                              from generate_series(1, 10) n),
                        f as (
                            insert into appraisal_fact values (:scheme, 'list', '名单', 'TEXT')),
                        b as (
                            insert into appraisal_band (scheme, code, label, floor, quota_percent)
                            values (:scheme, 'a', '甲', 90, 5), (:scheme, 'b', '乙', 80, null), (:scheme, 'c', '丙', 60, null), (:scheme, 'd', '丁', 0, null))
                        insert into appraisal_gate
                        values (:scheme, 1, '第一组不满 60', 'group.g1 < 60', 'c'), (:scheme, 2, '在名单上', 'fact.list == "ABNORMAL"', 'd')
                        """)
                .param("scheme", scheme)
                .param("code", "bench_" + System.nanoTime())
                .update();
        return scheme;
    }

    UUID round(UUID scheme, int subjects, int n) {
        var round = UUID.randomUUID();
        db.sql("""
                        insert into appraisal_round (id, opened_on, scheme, region, title, period_from, period_to, stage, opened_at)
                        values (:round, '2039-01-01', :scheme, :region, '测量', date '2039-01-01' + :n::int, '2040-12-31', 'OPEN', now())
                        """).param("round", round).param("scheme", scheme).param("region", region).param("n", n).update();
        db.sql("""
                        insert into appraisal_subject (round, subject, subject_kind, name, region, facts, exempt_because)
                        select :round, md5('subject ' || n)::uuid, 'BENCH', '对象' || n, :region,
                               case when n % 97 = 0 then '{"list": "ABNORMAL"}' else '{}' end::jsonb, case when n % 101 = 0 then '免评' end
                          from generate_series(1, :subjects) n
                        """).param("round", round).param("region", region).param("subjects", subjects).update();
        for (int item = 1; item <= 10; item++) points(round, item);
        return round;
    }

    /** One item at a time: the program lets no statement run for longer than a minute. */
    private void points(UUID round, int item) {
        db.sql("""
                        insert into appraisal_point (round, subject, item, value, points)
                        select s.round, s.subject, 'i' || :item, case when :item < 3 then x.points / 5 end, case when :item >= 3 then x.points end
                          from appraisal_subject s
                         cross join lateral (select 50 - 0.5 * (abs(hashtext(s.subject::text || :item)) % 60) as points) x
                         where s.round = :round
                        """).param("round", round).param("item", item).update();
    }

    /** So that the next trial is of this round. */
    void last(UUID scheme, UUID round) {
        db.sql("update appraisal_round set stage = case when id = :round then 'LOCKED' else 'OPEN' end where scheme = :scheme").param("round", round).param("scheme", scheme).update();
    }
}
