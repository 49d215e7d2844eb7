package org.gongzhi.incubation.cohort;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.message.Messages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to cohorts 培育期: each takes so many new and so many key organizations; an organization is in one at a time; what is not
 * finished when a cohort closes goes on in the next. Mentors score three indicators. (domain.md M60, M62)
 */
@Service
@Transactional
public class Cohorts {

    public static final String MEMBER = "cohort-member";
    public static final String SUBJECT = "incubation-cohort";

    private record Quota(String region, int quotaNew, int quotaKey, boolean closed) {}

    private final MemberRepository repository;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final JdbcClient db;
    private final Clock clock;

    Cohorts(MemberRepository repository, Messages messages, ApplicationEventPublisher events, JdbcClient db, Clock clock) {
        this.repository = repository;
        this.messages = messages;
        this.events = events;
        this.db = db;
        this.clock = clock;
    }

    /** Opens a cohort for what the viewer reaches. @throws Refused {@code cohort.ends-before}, {@code cohort.exists} */
    public UUID open(NewCohort cohort, Viewer viewer) {
        if (!cohort.toOn().isAfter(cohort.fromOn())) throw new Refused("cohort.ends-before").at("toOn");
        var id = UUID.randomUUID();
        try {
            db.sql("""
                            insert into incubation_cohort (id, region, name, from_on, to_on, quota_new, quota_key)
                            values (:id, :region, :name, :fromOn, :toOn, :quotaNew, :quotaKey)
                            """)
                    .param("id", id)
                    .param("region", (viewer.reach().region() + "000000000000").substring(0, 12))
                    .param("name", cohort.name().strip())
                    .param("fromOn", cohort.fromOn())
                    .param("toOn", cohort.toOn())
                    .param("quotaNew", cohort.quotaNew())
                    .param("quotaKey", cohort.quotaKey())
                    .update();
        } catch (DuplicateKeyException exists) {
            throw new Refused("cohort.exists", cohort.name()).at("name");
        }
        note(id, "OPEN_COHORT", cohort.name(), viewer);
        return id;
    }

    /** Takes an organization in. @throws Refused {@code cohort.closed}, {@code cohort.full.new}, {@code cohort.already}, {@code cohort.organization} */
    public UUID join(UUID cohort, UUID organization, Track track, String note, Viewer viewer) {
        var held = held(cohort, viewer);
        checkRoom(cohort, MemberStage.NEW, held);
        db.sql("select 1 from organization where id = :id and region between :from and :to and stage in ('REGISTERED', 'PREPARING')")
                .params(viewer.reach().params())
                .param("id", organization)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Refused("cohort.organization").at("organization"));
        return save(Member.join(cohort, organization, held.region(), track, act(viewer, note)), "进入培育名单");
    }

    /** @throws Refused {@code cohort.full.key} */
    public void promote(UUID member, String note, Viewer viewer) {
        var found = member(member, viewer);
        checkRoom(found.cohortId(), MemberStage.KEY, held(found.cohortId(), viewer));
        save(found.step(MemberMove.PROMOTE, act(viewer, note)), "列入重点培育");
    }

    /** @throws Refused {@code cohort.unscored} until a mentor has scored it */
    public void graduate(UUID member, String note, Viewer viewer) {
        var found = member(member, viewer);
        if (!db.sql("select exists (select from mentor_score where member_id = ?)").param(member).query(Boolean.class).single()) throw new Refused("cohort.unscored");
        save(found.step(MemberMove.GRADUATE, act(viewer, note)), "培育期满，准予出孵");
    }

    public void drop(UUID member, String reason, Viewer viewer) {
        save(member(member, viewer).step(MemberMove.DROP, act(viewer, reason)), "退出培育名单：" + reason);
    }

    /** Goes on in another cohort as it stands in this one. @throws Refused {@code cohort.closed}, {@code cohort.full.*} */
    public UUID carry(UUID member, UUID to, String note, Viewer viewer) {
        var found = member(member, viewer);
        if (found.cohortId().equals(to)) throw new Refused("cohort.same").at("to");
        checkRoom(to, found.stage(), held(to, viewer));
        var act = act(viewer, note);
        var next = Member.carriedOn(to, found, act);
        repository.save(found.step(MemberMove.CARRY, act));
        return save(next, "转入下一期继续培育");
    }

    /** @throws Refused {@code cohort.unfinished} while somebody is still new or key */
    public void close(UUID cohort, Viewer viewer) {
        held(cohort, viewer);
        var open = db.sql("select count(*) from cohort_member where cohort_id = ? and stage in ('NEW', 'KEY')").param(cohort).query(Integer.class).single();
        if (open > 0) throw new Refused("cohort.unfinished", open);
        db.sql("update incubation_cohort set closed_on = ? where id = ?").params(LocalDate.now(clock.withZone(OfficeClock.ZONE)), cohort).update();
        note(cohort, "CLOSE_COHORT", "", viewer);
    }

    /** Once a day by each mentor, and never of one's own organization. @throws Refused {@code cohort.score.own}, {@code cohort.score.twice} */
    public void score(UUID member, NewScore score, Viewer viewer) {
        var found = member(member, viewer);
        if (viewer.belongsTo(found.organizationId())) throw new Refused("cohort.score.own");
        var act = act(viewer, score.note());
        try {
            db.sql("""
                            insert into mentor_score (id, member_id, mentor, on_date, progress, workers, teamwork, note, at)
                            values (gen_random_uuid(), :member, :mentor, :on, :progress, :workers, :teamwork, :note, :at)
                            """)
                    .param("member", member)
                    .param("mentor", viewer.id())
                    .param("on", LocalDate.ofInstant(act.at(), OfficeClock.ZONE))
                    .param("progress", score.progress())
                    .param("workers", score.workers())
                    .param("teamwork", score.teamwork())
                    .param("note", score.note())
                    .param("at", Timestamp.from(act.at()))
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new Refused("cohort.score.twice");
        }
        events.publishEvent(new Noted(MEMBER, member, "MENTOR_SCORE", act, Map.of()));
    }

    private void checkRoom(UUID cohort, MemberStage stage, Quota quota) {
        if (quota.closed()) throw new Refused("cohort.closed");
        var there = db.sql("select count(*) from cohort_member where cohort_id = ? and stage = ?").params(cohort, stage.name()).query(Integer.class).single();
        if (stage == MemberStage.NEW && there >= quota.quotaNew()) throw new Refused("cohort.full.new", quota.quotaNew());
        if (stage == MemberStage.KEY && there >= quota.quotaKey()) throw new Refused("cohort.full.key", quota.quotaKey());
    }

    private UUID save(Member member, String title) {
        try {
            var saved = repository.save(member);
            messages.tellHolders("incubation.own", saved.region(), saved.organizationId(), title, "/incubation/cohorts/members/" + saved.id());
            return saved.id();
        } catch (DuplicateKeyException already) {
            throw new Refused("cohort.already").at("organization");
        }
    }

    /** Held: who joins comes one after the other, or a quota would be passed. */
    private Quota held(UUID cohort, Viewer viewer) {
        return db.sql("""
                        select region, quota_new, quota_key, closed_on is not null as closed
                          from incubation_cohort
                         where id = :id
                           and region between :from and :to
                           for update
                        """)
                .params(viewer.reach().params())
                .param("id", cohort)
                .query(Quota.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    private Member member(UUID member, Viewer viewer) {
        return repository.hold(member, viewer.reach().from(), viewer.reach().to()).orElseThrow(Missing::new);
    }

    private void note(UUID cohort, String deed, String what, Viewer viewer) {
        events.publishEvent(new Noted(SUBJECT, cohort, deed, act(viewer, what), Map.of()));
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}
