package org.gongzhi.appraisal.round;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.region.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of rounds. Whatever concerns all subjects of one is a single statement. */
@Component
public class RoundBook {

    private final JdbcClient db;

    RoundBook(JdbcClient db) {
        this.db = db;
    }

    /**
     * For a step of the whole round: whoever runs it, publishes it or puts it right reaches all of its region. Held until the transaction ends.
     *
     * @throws Missing
     * @throws Refused {@code appraisal.round.office} when the scheme is another office's
     */
    public Round run(UUID id, Viewer viewer) {
        var round = db.sql("""
                        select r.*, s.code, s.subject_kind as kind
                          from appraisal_round r
                          join appraisal_scheme s on s.id = r.scheme
                         where r.id = :id
                           and r.region between :from and :to
                           and :organization::uuid is null
                           for update of r
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(Round.class)
                .optional()
                .orElseThrow(Missing::new);
        checkOffice(round.scheme(), viewer);
        return round;
    }

    /** Having the permission is not enough. @throws Refused {@code appraisal.round.office} when the scheme is another office's */
    public void checkOffice(UUID scheme, Viewer viewer) {
        var ours = db.sql("select offices = '{}' or :role = any (offices) from appraisal_scheme where id = :scheme").param("role", viewer.role()).param("scheme", scheme)
                .query(Boolean.class).single();
        if (!ours) throw new Refused("appraisal.round.office");
    }

    /** The round of somebody who reaches some of its subjects; what they see of them, each query says for itself. @throws Missing */
    public Round of(UUID id, Viewer viewer) {
        var round = db.sql("select r.*, s.code, s.subject_kind as kind from appraisal_round r join appraisal_scheme s on s.id = r.scheme where r.id = :id")
                .param("id", id).query(Round.class).optional().orElseThrow(Missing::new);
        var high = (Region.prefixOf(round.region()) + "999999999999").substring(0, 12);
        var reach = viewer.reach();
        var apart = round.region().compareTo(reach.to()) > 0 || high.compareTo(reach.from()) < 0;
        if (apart || reach.organization() != null && !takesPart(id, reach.organization())) throw new Missing();
        return round;
    }

    private boolean takesPart(UUID round, UUID organization) {
        return db.sql("select exists (select from appraisal_subject where round = :round and organization = :organization)")
                .param("round", round).param("organization", organization).query(Boolean.class).single();
    }

    /** @throws Refused {@code appraisal.round.scheme} */
    String kindOf(NewRound wanted) {
        return db.sql("select subject_kind from appraisal_scheme where id = :id and stage = 'ADOPTED' and valid_from <= :to")
                .param("id", wanted.scheme()).param("to", wanted.to()).query(String.class).optional()
                .orElseThrow(() -> new Refused("appraisal.round.scheme").at("scheme"));
    }

    /** @throws Refused {@code appraisal.round.twice} */
    void isTheFirst(NewRound wanted) {
        var twice = db.sql("""
                        select exists (select
                                         from appraisal_round r
                                         join appraisal_scheme s on s.id = r.scheme
                                        where s.code = (select code from appraisal_scheme where id = :scheme)
                                          and r.region = :region
                                          and r.stage <> 'CANCELLED'
                                          and (r.period_from, r.period_to + 1) overlaps (:first, :last::date + 1))
                        """)
                .param("scheme", wanted.scheme()).param("region", wanted.region()).param("first", wanted.from()).param("last", wanted.to())
                .query(Boolean.class).single();
        if (twice) throw new Refused("appraisal.round.twice").at("from");
    }

    UUID insert(NewRound wanted, Instant at, UUID by) {
        var id = UUID.randomUUID();
        db.sql("""
                        insert into appraisal_round (id, opened_on, scheme, region, title, period_from, period_to, stage, opened_by, opened_at)
                        values (:id, :day, :scheme, :region, :title, :first, :last, 'OPEN', :by, :at)
                        """)
                .param("id", id).param("day", LocalDate.ofInstant(at, OfficeClock.ZONE)).param("scheme", wanted.scheme()).param("region", wanted.region())
                .param("title", wanted.title().strip()).param("first", wanted.from()).param("last", wanted.to()).param("by", by).param("at", Timestamp.from(at))
                .update();
        return id;
    }

    /** @return how many */
    int gather(UUID round, NewRound wanted, SubjectSource source) {
        return db.sql("""
                        insert into appraisal_subject (round, subject, subject_kind, name, region, organization, exempt_because, facts)
                        select :round, s.subject, :kind, s.name, s.region, s.organization, nullif(s.exempt, ''), coalesce(s.facts, '{}')
                          from (%s) s
                        """.formatted(source.subjects()))
                .param("round", round).param("kind", source.kind()).param("low", wanted.region())
                .param("high", (Region.prefixOf(wanted.region()) + "999999999999").substring(0, 12))
                .param("first", wanted.from()).param("last", wanted.to())
                .update();
    }

    /** A place for each point. What only happens on occasion stands as if it had not: no bonus, no veto. */
    void rule(UUID round) {
        db.sql("""
                        insert into appraisal_point (round, subject, item, points)
                        select s.round, s.subject, i.code, case when i.source <> 'HAND' then null when i.veto then i.full_mark when i.bonus then greatest(i.least, 0) end
                          from appraisal_round r
                          join appraisal_subject s on s.round = r.id
                          join appraisal_item i on i.scheme = r.scheme
                         where r.id = :round
                        """)
                .param("round", round).update();
    }

    void stage(UUID round, RoundStage stage, Instant at, @Nullable LocalDate objectionUntil) {
        db.sql("""
                        update appraisal_round
                           set stage = :stage,
                               scored_at = case when :stage = 'SCORED' then :at::timestamptz else scored_at end,
                               published_at = case when :stage = 'PUBLISHED' then :at::timestamptz else published_at end,
                               locked_at = case when :stage = 'LOCKED' then :at::timestamptz else locked_at end,
                               objection_until = coalesce(:until::date, objection_until)
                         where id = :round
                        """)
                .param("round", round).param("stage", stage.name()).param("at", Timestamp.from(at)).param("until", objectionUntil)
                .update();
    }

    int openAppeals(UUID round) {
        return db.sql("select count(*) from appraisal_appeal where round = :round and stage = 'SUBMITTED'").param("round", round).query(Integer.class).single();
    }

    int exempt(UUID round, List<UUID> subjects, String because) {
        return db.sql("update appraisal_subject set exempt_because = :because where round = :round and subject = any (:subjects)")
                .param("round", round).param("subjects", subjects.toArray(UUID[]::new)).param("because", because).update();
    }

    /** Whoever decides appeals of a place, in the offices whose scheme it is. */
    public List<UUID> deciders(Round round, String region) {
        return db.sql("""
                        select distinct o.person_id
                          from post o
                          join role_permission p on p.role = o.role and p.permission = 'appraisal.decide'
                          join appraisal_scheme s on s.id = :scheme and (s.offices = '{}' or o.role = any (s.offices))
                         where o.until is null
                           and o.organization_id is null
                           and :region like o.region || '%'
                        """)
                .param("scheme", round.scheme()).param("region", region).query(UUID.class).list();
    }

    /** Whoever may read results for an organization of the round. */
    List<UUID> members(UUID round) {
        return db.sql("""
                        select distinct o.person_id
                          from appraisal_subject s
                          join post o on o.organization_id = s.organization and o.until is null
                          join role_permission p on p.role = o.role and p.permission = 'appraisal.read'
                         where s.round = :round
                        """)
                .param("round", round).query(UUID.class).list();
    }
}
