package org.gongzhi.bench;

import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.appraisal.round.Attribution;
import org.gongzhi.appraisal.round.NewRound;
import org.gongzhi.appraisal.round.SubjectSource;
import org.gongzhi.indicator.Aggregate;
import org.gongzhi.indicator.Figure;
import org.springframework.context.support.GenericApplicationContext;
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

    private static final String KIND = "BENCH";
    private static final String FIGURE = "bench.figure";

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
                                   case when n < 3 then 'bench.figure' end, case when n < 3 then 'value * 5' end, n = 10, n
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

    /** Kinds of subjects and figures are beans: here the engine meets some that are nobody's. */
    static void declare(GenericApplicationContext context, int subjects) {
        context.registerBean("benchSubjects", SubjectSource.class, () -> new Subjects(subjects));
        context.registerBean("benchFigure", Figure.class, () -> Figure.of(FIGURE, "figure.read", "测量", "测量", "分", Aggregate.SUM).facts("""
                select scope.low as region, scope.first_day as on_date, 'bench' as subject, md5('subject ' || n)::uuid as subject_id, '测量' as label, '/' as href,
                       '' as field, (n * 7919 %% 11)::numeric as amount, n::text as key, null::boolean as counts
                  from generate_series(1, %d) n
                """.formatted(subjects)));
        context.registerBean("benchAttribution", Attribution.class, () -> new Attribution(FIGURE, KIND, "select f.subject_id"));
    }

    private record Subjects(int count) implements SubjectSource {

        @Override public String kind() { return KIND; }

        @Override public String label() { return "对象"; }

        @Override
        public String subjects() {
            return """
                    select md5('subject ' || n)::uuid as subject, '对象' || n as name, :low as region, null::uuid as organization,
                           case when n %% 97 = 0 then '{"list": "ABNORMAL"}' else '{}' end::jsonb as facts, case when n %% 101 = 0 then '免评' end as exempt
                      from generate_series(1, %d) n
                     where :low <= :high
                       and :first::date <= :last::date
                    """.formatted(count);
        }
    }

    NewRound wanted(UUID scheme, int n) {
        var first = LocalDate.of(2039, 1, 1).plusDays(2L * n);
        return new NewRound(scheme, region, "测量", first, first.plusDays(1));
    }

    /** As inspectors would, one item at a time: the program lets no statement run for longer than a minute. */
    void score(UUID round) {
        for (int item = 3; item <= 10; item++)
            db.sql("update appraisal_point set points = 50 - 0.5 * (abs(hashtext(subject::text || :item)) % 60) where round = :round and item = 'i' || :item")
                    .param("round", round).param("item", item).update();
    }

    /** So that the next trial is of this round. */
    void last(UUID scheme, UUID round) {
        db.sql("update appraisal_round set stage = case when id = :round then 'LOCKED' else 'OPEN' end where scheme = :scheme").param("round", round).param("scheme", scheme).update();
    }
}
