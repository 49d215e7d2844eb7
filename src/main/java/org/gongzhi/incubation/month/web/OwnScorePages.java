package org.gongzhi.incubation.month.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.gongzhi.incubation.month.LowCases;
import org.gongzhi.incubation.month.ScoreRules;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Series;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One organization's page of months and stars: its own people see it, and the office within reach of where it settled. */
@Component
@Transactional(readOnly = true)
class OwnScorePages {

    private static final int MONTHS = 24;

    private record Part(String label, BigDecimal points) {}

    private final JdbcClient db;
    private final ScoreRules rules;

    OwnScorePages(JdbcClient db, ScoreRules rules) {
        this.db = db;
        this.rules = rules;
    }

    ScorePage show(UUID organization, Viewer viewer) {
        var name = name(organization, viewer);
        var months = months(organization);
        var stars = db.sql("select year, stars, total, rank, round from organization_star where organization_id = ? order by year desc")
                .param(organization).query(ScorePage.Star.class).list();
        var cases = db.sql("select id, number, stage, opened_on, due_on from low_case where organization_id = ? order by serial desc limit 20")
                .param(organization).query(ScorePage.Case.class).list();
        return new ScorePage(organization, name, months, stars, cases, trend(months, organization), stars.isEmpty() ? null : radar(stars.get(0), organization));
    }

    private String name(UUID organization, Viewer viewer) {
        return db.sql("""
                        select o.name
                          from organization o
                          join settlement s on s.organization_id = o.id
                         where o.id = :id
                           and s.region between :from and :to
                           and (:organization::uuid is null or o.id = :organization)
                         limit 1
                        """)
                .params(viewer.reach().params())
                .param("id", organization)
                .query(String.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    /** The newest first; what is not published yet is nobody's business. */
    private List<ScorePage.Result> months(UUID organization) {
        return db.sql("""
                        select r.id as round, r.period_from as month, r.stage, s.exempt_because as exempt,
                               case when s.exempt_because is null then t.total end as points, b.label as band, t.rank,
                               coalesce(t.total < k.low_below, false) as low
                          from appraisal_subject s
                          join appraisal_round r on r.id = s.round and r.stage in ('PUBLISHED', 'APPEALS', 'LOCKED')
                          join appraisal_scheme c on c.id = r.scheme and c.code = :scheme
                          left join appraisal_standing t on t.round = s.round and t.subject = s.subject
                          left join appraisal_band b on b.scheme = c.id and b.code = t.band
                          left join lateral (select low_below from score_rule where valid_from <= r.period_to order by valid_from desc limit 1) k on true
                         where s.subject = :organization
                         order by r.period_from desc
                         limit :rows
                        """)
                .param("scheme", LowCases.SCHEME)
                .param("organization", organization)
                .param("rows", MONTHS)
                .query(ScorePage.Result.class)
                .list();
    }

    private @Nullable Chart trend(List<ScorePage.Result> months, UUID organization) {
        if (months.isEmpty()) return null;
        var oldest = new ArrayList<>(months);
        Collections.reverse(oldest);
        var limit = rules.current().lowBelow();
        return new Chart("trend", "月度积分走势", Chart.Kind.LINE, oldest.stream().map(one -> one.when().toString()).toList(),
                List.of(new Series("得分", oldest.stream().map(ScorePage.Result::points).toList(), oldest.stream().map(one -> ScorePage.sheet(one.round(), organization)).toList()),
                        new Series(limit.toPlainString() + " 分线", oldest.stream().map(one -> limit).toList())), "分");
    }

    private @Nullable Chart radar(ScorePage.Star star, UUID organization) {
        var parts = db.sql("""
                        select g.label, round(coalesce(sum(coalesce(x.points, p.points)) * 100 / nullif(sum(i.full_mark), 0), 0), 1) as points
                          from appraisal_round r
                          join appraisal_group g on g.scheme = r.scheme and g.weight > 0
                          join appraisal_item i on i.scheme = g.scheme and i.grp = g.code and not i.bonus and not i.veto
                          join appraisal_point p on p.round = r.id and p.subject = :organization and p.item = i.code
                          left join lateral (select n.points from appraisal_correction n where (n.round, n.subject, n.item) = (p.round, p.subject, p.item)
                                              order by n.id desc limit 1) x on true
                         where r.id = :round
                         group by g.code, g.label, g.position
                         order by g.position
                        """)
                .param("organization", organization)
                .param("round", star.round())
                .query(Part.class)
                .list();
        if (parts.size() < 3) return null;
        return new Chart("radar", star.year() + " 年度考核各部分得分率", Chart.Kind.RADAR, parts.stream().map(Part::label).toList(),
                List.of(new Series(star.year() + " 年度", parts.stream().map(Part::points).toList())), "%",
                parts.stream().map(part -> ScorePage.sheet(star.round(), organization)).toList());
    }
}
