package org.gongzhi.appraisal.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.SchemeId;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.appraisal.scheme.Schemes;
import org.gongzhi.platform.access.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rounds that are scored to the last item, ready to be calculated. */
@Component
public class GivenRounds {

    private static final String DISTRICT = "330399000000";

    private final Schemes schemes;
    private final People people;
    private final JdbcClient db;

    GivenRounds(Schemes schemes, People people, JdbcClient db) {
        this.schemes = schemes;
        this.people = people;
        this.db = db;
    }

    UUID aRoundOf(Scheme scheme, List<Naive.Subject> subjects) {
        var round = aRoundOf(schemes.take(scheme, people.viewer("wangmin")).value());
        db.sql("""
                        insert into appraisal_subject (round, subject, subject_kind, name, region, exempt_because, facts)
                        select :round, u.id, 'ANYTHING', '对象' || u.n, :region, case when u.exempt then '免评' end, u.facts
                          from unnest(:ids::uuid[], :exempt::boolean[], :facts::jsonb[]) with ordinality u (id, exempt, facts, n)
                        """)
                .param("round", round)
                .param("region", DISTRICT)
                .param("ids", subjects.stream().map(subject -> subject.id().toString()).toArray(String[]::new))
                .param("exempt", subjects.stream().map(subject -> Boolean.toString(subject.exempt())).toArray(String[]::new))
                .param("facts", subjects.stream().map(subject -> JsonMapper.shared().writeValueAsString(subject.facts())).toArray(String[]::new))
                .update();
        var marks = subjects.stream().flatMap(subject -> subject.points().entrySet().stream().map(mark -> Map.entry(subject.id(), mark))).toList();
        db.sql("""
                        insert into appraisal_point (round, subject, item, points)
                        select :round, subject, item, points from unnest(:subjects::uuid[], :items::text[], :points::numeric[]) u (subject, item, points)
                        """)
                .param("round", round)
                .param("subjects", marks.stream().map(mark -> mark.getKey().toString()).toArray(String[]::new))
                .param("items", marks.stream().map(mark -> mark.getValue().getKey()).toArray(String[]::new))
                .param("points", marks.stream().map(mark -> mark.getValue().getValue().toPlainString()).toArray(String[]::new))
                .update();
        return round;
    }

    public UUID aRoundOf(UUID scheme) {
        var round = UUID.randomUUID();
        db.sql("""
                        insert into appraisal_round (id, opened_on, scheme, region, title, period_from, period_to, stage, opened_at)
                        values (:id, '2026-01-05', :scheme, :region, '一轮考核', '2026-01-01', '2026-01-31', 'OPEN', now())
                        """).param("id", round).param("scheme", scheme).param("region", DISTRICT).update();
        return round;
    }

    /** The round's scheme holds and its results are there; this is the draft that would come next. */
    SchemeId aDraftAfter(UUID round, Scheme draft) {
        db.sql("update appraisal_scheme set stage = 'ADOPTED', adopted_at = now() where id = (select scheme from appraisal_round where id = ?)").param(round).update();
        db.sql("update appraisal_round set stage = 'SCORED' where id = ?").param(round).update();
        return schemes.take(draft, people.viewer("wangmin"));
    }

    public UUID aSubjectOf(UUID round, String name) {
        var subject = UUID.randomUUID();
        db.sql("insert into appraisal_subject (round, subject, subject_kind, name, region) values (?, ?, 'ANYTHING', ?, ?)")
                .params(round, subject, name, DISTRICT)
                .update();
        return subject;
    }

    public void score(UUID round, UUID subject, String item, String points) {
        db.sql("insert into appraisal_point (round, subject, item, points) values (?, ?, ?, ?)").params(round, subject, item, new BigDecimal(points)).update();
    }

    void correct(UUID round, UUID subject, String item, BigDecimal points) {
        db.sql("insert into appraisal_correction (round, subject, item, points, because, at) values (?, ?, ?, ?, '申诉成立', now())")
                .params(round, subject, item, points)
                .update();
    }
}
