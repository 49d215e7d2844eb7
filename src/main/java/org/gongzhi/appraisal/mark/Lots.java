package org.gongzhi.appraisal.mark;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gongzhi.appraisal.round.Round;
import org.gongzhi.platform.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a phase scores, by whom, and what comes of it: rows for all subjects at once. */
@Component
class Lots {

    private final JdbcClient db;
    private final Interests interests;

    Lots(JdbcClient db, Interests interests) {
        this.db = db;
        this.interests = interests;
    }

    int everybody(UUID panel, Round round) {
        return db.sql("insert into appraisal_drawn (panel, subject) select :panel, subject from appraisal_subject where round = :round and exempt_because is null")
                .param("panel", panel).param("round", round.id()).update();
    }

    /** Those of whom the scorers of a phase disagreed. @param share of an item's full mark */
    int disputed(UUID panel, UUID before, BigDecimal share) {
        return db.sql("""
                        insert into appraisal_drawn (panel, subject)
                        select distinct :panel::uuid, m.subject
                          from appraisal_mark m
                          join appraisal_round r on r.id = m.round
                          join appraisal_item i on (i.scheme, i.code) = (r.scheme, m.item)
                         where m.panel = :before
                         group by m.subject, m.item, i.full_mark
                        having max(m.points) - min(m.points) > :share * i.full_mark
                        """)
                .param("panel", panel).param("before", before).param("share", share).update();
    }

    private record Subject(UUID subject, String name, UUID organization) {}

    private record Scorer(UUID person, String code) {}

    /** @throws Refused {@code appraisal.panel.few}, {@code appraisal.panel.short} */
    void draw(UUID panel, String seed) {
        var each = db.sql("select per_subject from appraisal_panel where id = :panel").param("panel", panel).query(Integer.class).single();
        var scorers = db.sql("select person, code from appraisal_panelist where panel = :panel order by code").param("panel", panel).query(Scorer.class).list();
        if (scorers.size() < each) throw new Refused("appraisal.panel.few", scorers.size(), each);
        var subjects = db.sql("""
                        select d.subject, s.name, s.organization
                          from appraisal_drawn d
                          join appraisal_panel p on p.id = d.panel
                          join appraisal_subject s on (s.round, s.subject) = (p.round, d.subject)
                         where d.panel = :panel
                        """).param("panel", panel).query(Subject.class).list();
        var excluded = excluded(subjects, scorers);
        var codes = new HashMap<String, UUID>();
        scorers.forEach(scorer -> codes.put(scorer.code(), scorer.person()));
        var drawn = drawn(seed, subjects, codes, excluded, each);
        keep(panel, excluded, drawn, codes);
    }

    private static Map<String, List<String>> drawn(String seed, List<Subject> subjects, Map<String, UUID> codes, Map<String, Set<String>> excluded, int each) {
        for (var subject : subjects)
            if (codes.size() - excluded.getOrDefault(subject.subject().toString(), Set.of()).size() < each)
                throw new Refused("appraisal.panel.short", subject.name(), each);
        return Draw.assign(seed, subjects.stream().map(subject -> subject.subject().toString()).toList(), codes.keySet(), excluded, each);
    }

    private Map<String, Set<String>> excluded(List<Subject> subjects, List<Scorer> scorers) {
        var byOrganization = new HashMap<UUID, Set<UUID>>();
        interests.between(subjects.stream().map(Subject::organization).filter(Objects::nonNull).distinct().toList(),
                scorers.stream().map(Scorer::person).toList()).forEach(tie -> byOrganization.computeIfAbsent(tie.organization(), any -> new HashSet<>()).add(tie.person()));
        var excluded = new HashMap<String, Set<String>>();
        for (var subject : subjects) {
            var tied = byOrganization.getOrDefault(subject.organization(), Set.of());
            if (tied.isEmpty()) continue;
            var codes = new HashSet<String>();
            scorers.stream().filter(scorer -> tied.contains(scorer.person())).forEach(scorer -> codes.add(scorer.code()));
            excluded.put(subject.subject().toString(), codes);
        }
        return excluded;
    }

    private void keep(UUID panel, Map<String, Set<String>> excluded, Map<String, List<String>> drawn, Map<String, UUID> codes) {
        keepAside(panel, excluded, codes);
        var subjects = new ArrayList<String>();
        var persons = new ArrayList<UUID>();
        drawn.forEach((subject, chosen) -> chosen.forEach(code -> {
            subjects.add(subject);
            persons.add(codes.get(code));
        }));
        db.sql("insert into appraisal_assignment (panel, subject, person) select :panel, s::uuid, p from unnest(:subjects::text[], :persons::uuid[]) as a (s, p)")
                .param("panel", panel).param("subjects", subjects.toArray(String[]::new)).param("persons", persons.toArray(UUID[]::new)).update();
    }

    private void keepAside(UUID panel, Map<String, Set<String>> excluded, Map<String, UUID> codes) {
        var subjects = new ArrayList<String>();
        var persons = new ArrayList<UUID>();
        excluded.forEach((subject, tied) -> tied.forEach(code -> {
            subjects.add(subject);
            persons.add(codes.get(code));
        }));
        db.sql("""
                        update appraisal_drawn d
                           set excluded = t.persons
                          from (select s::uuid as subject, array_agg(p) as persons
                                  from unnest(:subjects::text[], :persons::uuid[]) as a (s, p)
                                 group by s) t
                         where d.panel = :panel
                           and d.subject = t.subject
                        """)
                .param("panel", panel).param("subjects", subjects.toArray(String[]::new)).param("persons", persons.toArray(UUID[]::new)).update();
    }

    /** What the scorers of a phase come to together takes its place among the points. @return how many points */
    int settle(UUID panel, Timestamp at) {
        return db.sql("""
                        update appraisal_point p
                           set points = t.mean, note = t.scorers || ' 位评委评分', by = null, at = :at
                          from (select m.round, m.subject, m.item, count(*) as scorers, %s as mean
                                  from appraisal_mark m
                                  join appraisal_round r on r.id = m.round
                                  join appraisal_scheme z on z.id = r.scheme
                                 where m.panel = :panel
                                 group by m.round, m.subject, m.item, z.trim_from) t
                         where (p.round, p.subject, p.item) = (t.round, t.subject, t.item)
                        """.formatted(TrimmedMean.SQL))
                .param("panel", panel).param("at", at).update();
    }
}
