package org.gongzhi.appraisal.round;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answers for subjects that belong to no organization: they hear of results, may contest their own, and neither score nor decide about it. */
@Component
public class Answering {

    private final SubjectSources sources;
    private final JdbcClient db;

    Answering(SubjectSources sources, JdbcClient db) {
        this.sources = sources;
        this.db = db;
    }

    /** Everybody who answers for a subject of the round. */
    public List<UUID> all(Round round) {
        return sources.of(round.kind()).filter(source -> source.answering() != null).stream()
                .flatMap(source -> db.sql("select distinct a.person from (%s) a join appraisal_subject s on s.round = :round and s.subject = a.subject".formatted(source.answering()))
                        .param("round", round.id()).query(UUID.class).list().stream())
                .toList();
    }

    public boolean answers(Round round, UUID subject, Viewer viewer) { return answers(round, List.of(subject), viewer); }

    private boolean answers(Round round, Collection<UUID> subjects, Viewer viewer) {
        return sources.of(round.kind()).filter(source -> source.answering() != null)
                .map(source -> db.sql("select exists (select from (%s) a where a.person = :person and a.subject = any (:subjects))".formatted(source.answering()))
                        .param("person", viewer.id()).param("subjects", subjects.toArray(UUID[]::new)).query(Boolean.class).single())
                .orElse(false);
    }

    /** @throws Refused {@code appraisal.mark.interest} for whoever answers for one of the subjects */
    public void check(Round round, Collection<UUID> subjects, Viewer viewer) {
        if (answers(round, subjects, viewer)) throw new Refused("appraisal.mark.interest", "负责该对象");
    }
}
