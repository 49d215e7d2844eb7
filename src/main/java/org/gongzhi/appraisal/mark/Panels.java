package org.gongzhi.appraisal.mark;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.round.Answering;
import org.gongzhi.appraisal.round.Round;
import org.gongzhi.appraisal.round.RoundBook;
import org.gongzhi.appraisal.round.RoundSettings;
import org.gongzhi.appraisal.round.RoundStage;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.message.Messages;
import org.gongzhi.platform.personal.PersonalCipher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Several scorers, phase by phase. A phase begins with the hash of a seed that nobody has seen; then scorers are named, and the
 * lot assigns them; the seed is published with it, so that anybody can draw again. A further phase scores anew those of whom the
 * scorers of the one before disagreed, and counts in its place. (anchors: provable draw)
 */
@Service
@Transactional
public class Panels {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final RoundBook rounds;
    private final Answering answering;
    private final Lots lots;
    private final PersonalCipher cipher;
    private final Messages messages;
    private final RoundSettings settings;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Panels(RoundBook rounds, Answering answering, Lots lots, PersonalCipher cipher, Messages messages, RoundSettings settings, JdbcClient db,
            ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.answering = answering;
        this.lots = lots;
        this.cipher = cipher;
        this.messages = messages;
        this.settings = settings;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a phase by publishing the hash of its seed.
     *
     * @throws Refused {@code appraisal.panel.committed} while a phase is under way, {@code appraisal.panel.agreed} when nobody disagreed
     */
    public UUID commit(UUID id, NewPhase wanted, Viewer viewer) {
        var round = open(id, viewer);
        var before = db.sql("select id, phase, closed_at is not null as closed from appraisal_panel where round = :round order by phase desc limit 1")
                .param("round", id).query(Phase.class).optional();
        if (before.isPresent() && !before.get().closed()) throw new Refused("appraisal.panel.committed");
        var panel = UUID.randomUUID();
        var seed = seed();
        db.sql("""
                        insert into appraisal_panel (id, round, phase, blind, per_subject, due_on, commitment, seed_sealed, committed_by, committed_at)
                        values (:id, :round, :phase, :blind, :each, :due, :commitment, :sealed, :by, :at)
                        """)
                .param("id", panel).param("round", id).param("phase", before.map(Phase::phase).orElse(0) + 1).param("blind", wanted.blind())
                .param("each", wanted.each()).param("due", wanted.due(), Types.DATE).param("commitment", Draw.commitment(seed))
                .param("sealed", cipher.seal(seed, PanelSecrets.of(panel))).param("by", viewer.id()).param("at", now())
                .update();
        var subjects = before.isEmpty() ? lots.everybody(panel, round) : lots.disputed(panel, before.get().id(), settings.disagreement());
        if (subjects == 0) throw new Refused("appraisal.panel.agreed");
        noted(round, "COMMIT_SEED", viewer, Map.of("panel", panel, "commitment", Draw.commitment(seed), "subjects", subjects));
        return panel;
    }

    /** Names a scorer: somebody who may mark and belongs to no organization at that post. @throws Refused {@code appraisal.panel.scorer}, {@code appraisal.panel.drawn}, {@code appraisal.mark.interest} */
    public void name(UUID id, UUID panel, UUID person, Viewer viewer) {
        var round = open(id, viewer);
        undrawn(round, panel);
        if (answering.all(round).contains(person)) throw new Refused("appraisal.mark.interest", "负责评分对象").at("person");
        try {
            var rows = db.sql("""
                            insert into appraisal_panelist (panel, person, code)
                            select :panel, p.id, '评委' || lpad(((select count(*) from appraisal_panelist where panel = :panel) + 1)::text, 2, '0')
                              from person p
                             where p.id = :person
                               and exists (select from post o
                                             join role_permission r on r.role = o.role and r.permission = 'appraisal.mark'
                                            where o.person_id = p.id and o.until is null and o.organization_id is null)
                            """)
                    .param("panel", panel).param("person", person).update();
            if (rows == 0) throw new Refused("appraisal.panel.scorer").at("person");
        } catch (DuplicateKeyException twice) {
            throw new Refused("appraisal.panel.scorer").at("person");
        }
        noted(round, "NAME_SCORER", viewer, Map.of("panel", panel, "person", person));
    }

    /**
     * Draws the lot and publishes the seed.
     *
     * @throws Refused {@code appraisal.panel.few}, {@code appraisal.panel.short} when interests leave a subject without enough, {@code appraisal.panel.drawn}
     */
    public void draw(UUID id, UUID panel, Viewer viewer) {
        var round = open(id, viewer);
        undrawn(round, panel);
        var seed = cipher.open(db.sql("select seed_sealed from appraisal_panel where id = :id").param("id", panel).query(String.class).single(), PanelSecrets.of(panel));
        lots.draw(panel, seed);
        db.sql("update appraisal_panel set seed = :seed, drawn_at = :at where id = :id").param("seed", seed).param("at", now()).param("id", panel).update();
        var scorers = db.sql("select person from appraisal_panelist where panel = :panel").param("panel", panel).query(UUID.class).list();
        noted(round, "DRAW_SCORERS", viewer, Map.of("panel", panel, "seed", seed, "scorers", scorers.size()));
        messages.tell(scorers, "请评审打分：" + round.title(), round.href() + "/marking");
    }

    /** Lifts the blinds and settles each item by the mean. @throws Refused {@code appraisal.panel.owed}, {@code appraisal.panel.not-drawn} */
    public void close(UUID id, UUID panel, Viewer viewer) {
        var round = open(id, viewer);
        var drawn = db.sql("select drawn_at is not null from appraisal_panel where id = :id and round = :round and closed_at is null")
                .param("id", panel).param("round", id).query(Boolean.class).optional().orElseThrow(Missing::new);
        if (!drawn) throw new Refused("appraisal.panel.not-drawn");
        var owed = db.sql("select count(*) from appraisal_assignment where panel = :panel and done_at is null").param("panel", panel).query(Integer.class).single();
        if (owed > 0) throw new Refused("appraisal.panel.owed", owed);
        db.sql("update appraisal_panel set closed_by = :by, closed_at = :at where id = :id").param("by", viewer.id()).param("at", now()).param("id", panel).update();
        noted(round, "CLOSE_PHASE", viewer, Map.of("panel", panel, "points", lots.settle(panel, now())));
    }

    private record Phase(UUID id, int phase, boolean closed) {}

    private void undrawn(Round round, UUID panel) {
        var drawn = db.sql("select drawn_at is not null from appraisal_panel where id = :id and round = :round for update")
                .param("id", panel).param("round", round.id()).query(Boolean.class).optional().orElseThrow(Missing::new);
        if (drawn) throw new Refused("appraisal.panel.drawn");
    }

    private Round open(UUID id, Viewer viewer) {
        var round = rounds.run(id, viewer);
        if (round.stage() != RoundStage.OPEN) throw new Refused("appraisal.round.not-open");
        return round;
    }

    private static String seed() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void noted(Round round, String deed, Viewer viewer, Map<String, ?> data) {
        events.publishEvent(new Noted("appraisal_round", round.id(), deed, viewer.act(clock.instant(), ""), data));
    }

    private Timestamp now() { return Timestamp.from(clock.instant()); }
}
