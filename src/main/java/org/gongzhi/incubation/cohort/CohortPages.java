package org.gongzhi.incubation.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Series;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CohortPages {

    private static final List<String> INDICATORS = List.of("项目推进", "社工作用发挥", "团队协作");

    private final JdbcClient db;
    private final Journal journal;

    CohortPages(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    CohortListPage list(Viewer viewer) { return new CohortListPage(cohorts(null, viewer)); }

    private List<CohortListPage.Row> cohorts(@Nullable UUID id, Viewer viewer) {
        return db.sql("""
                        select c.id, c.name, c.from_on, c.to_on, c.quota_new, c.quota_key, c.closed_on, count(*) filter (where m.stage = 'NEW') as fresh,
                               count(*) filter (where m.stage = 'KEY') as key, count(*) filter (where m.stage = 'GRADUATED') as graduated,
                               count(*) filter (where m.stage = 'DROPPED') as dropped
                          from incubation_cohort c
                          left join cohort_member m on m.cohort_id = c.id
                         where c.region between :from and :to
                           and (:id::uuid is null or c.id = :id)
                           and (:organization::uuid is null or exists (select from cohort_member o where o.cohort_id = c.id and o.organization_id = :organization))
                         group by c.id
                         order by c.from_on desc, c.serial desc
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(CohortListPage.Row.class)
                .list();
    }

    CohortPage show(UUID id, Viewer viewer) {
        var cohort = cohorts(id, viewer).stream().findFirst().orElseThrow(Missing::new);
        return new CohortPage(cohort, db.sql("""
                        select m.id, o.name as organization, m.track, m.stage, m.joined_on, m.ended_on,
                               round((select avg((s.progress + s.workers + s.teamwork) / 3) from mentor_score s where s.member_id = m.id), 1) as mean
                          from cohort_member m
                          join organization o on o.id = m.organization_id
                         where m.cohort_id = :id
                           and (:organization::uuid is null or m.organization_id = :organization)
                         order by m.stage in ('NEW', 'KEY') desc, m.serial
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(CohortPage.Row.class)
                .list());
    }

    MemberPage member(UUID id, Viewer viewer) {
        var facts = db.sql("""
                        select m.*, c.name as cohort, o.name as organization
                          from cohort_member m
                          join incubation_cohort c on c.id = m.cohort_id
                          join organization o on o.id = m.organization_id
                         where m.id = :id
                           and m.region between :from and :to
                           and (:organization::uuid is null or m.organization_id = :organization)
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(MemberPage.Facts.class)
                .optional()
                .orElseThrow(Missing::new);
        var scores = scores(id);
        return new MemberPage(facts, radar(scores), scores, journal.of(Cohorts.MEMBER, id, MemberMove::valueOf), actions(facts, viewer), next(facts, viewer),
                viewer.may("cohort.mentor") && !viewer.belongsTo(facts.organizationId()) && facts.endedOn() == null);
    }

    private List<MemberPage.Score> scores(UUID member) {
        return db.sql("""
                        select p.name as mentor, s.on_date, s.progress, s.workers, s.teamwork, s.note
                          from mentor_score s
                          join person p on p.id = s.mentor
                         where s.member_id = :id
                         order by s.on_date desc, s.at desc
                        """)
                .param("id", member)
                .query(MemberPage.Score.class)
                .list();
    }

    private static @Nullable Chart radar(List<MemberPage.Score> scores) {
        if (scores.isEmpty()) return null;
        var means = List.of(mean(scores, MemberPage.Score::progress), mean(scores, MemberPage.Score::workers), mean(scores, MemberPage.Score::teamwork));
        return new Chart("indicators", "项目孵化三项指标", Chart.Kind.RADAR, INDICATORS, List.of(new Series("导师评分均值", means)), "分");
    }

    private static BigDecimal mean(List<MemberPage.Score> scores, Function<MemberPage.Score, BigDecimal> indicator) {
        return scores.stream().map(indicator).reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP);
    }

    private static List<Action> actions(MemberPage.Facts facts, Viewer viewer) {
        return Move.openIn(facts.stage(), MemberMove.values()).stream()
                .filter(move -> viewer.may(move.permission()))
                .map(move -> new Action(move.name(), move.label(), "/incubation/cohorts/members/" + facts.id() + "/" + move.noun()))
                .toList();
    }

    private List<Option> next(MemberPage.Facts facts, Viewer viewer) {
        return db.sql("""
                        select id::text as value, name as label
                          from incubation_cohort
                         where region between :from and :to
                           and closed_on is null
                           and id <> :own
                         order by from_on desc
                        """)
                .params(viewer.reach().params())
                .param("own", facts.cohortId())
                .query(Option.class)
                .list();
    }
}
