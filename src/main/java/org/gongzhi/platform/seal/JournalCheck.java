package org.gongzhi.platform.seal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.job.JobKind;
import org.gongzhi.platform.job.Progress;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.message.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A check of the whole chain as a job, by hand or every night. What it found is itself a row of the journal. */
@Component
class JournalCheck implements JobKind {

    static final String NAME = "journal-check";
    static final String SUBJECT = "journal";
    static final String DEED = "VERIFY_JOURNAL";
    private static final Logger log = LoggerFactory.getLogger(JournalCheck.class);

    private final Sealer sealer;
    private final Verifier verifier;
    private final JdbcClient db;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JournalCheck(Sealer sealer, Verifier verifier, JdbcClient db, Messages messages, ApplicationEventPublisher events, Clock clock) {
        this.sealer = sealer;
        this.verifier = verifier;
        this.db = db;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    @Override public String name() { return NAME; }

    @Override public String label() { return "核对操作日志"; }

    @Override public String permission() { return "journal.verify"; }

    @Override
    public String run(Map<String, String> input, Viewer by, Progress progress) {
        sealer.seal();
        return "/journal/checks/" + note(verifier.verify(progress), by.act(clock.instant(), ""));
    }

    @Transactional
    public void everyNight() {
        note(verifier.verify(Progress.UNSEEN), new Act(null, "系统", clock.instant(), ""));
    }

    private UUID note(Verdict verdict, Act act) {
        var id = UUID.randomUUID();
        events.publishEvent(new Noted(SUBJECT, id, "VERIFY_JOURNAL", act, Map.of("rows", verdict.rows(), "seals", verdict.seals(), "unsealed", verdict.unsealed(),
                "noted", verdict.noted(), "appendOnly", verdict.appendOnly(), "findings", verdict.findings(),
                "last", verdict.last() == null ? "" : verdict.last().line())));
        if (!verdict.good()) {
            log.error("The journal is broken: {}", verdict.findings().get(0).sentence());
            messages.tell(readers(), "操作日志核对不通过，请立即查看", "/journal/checks/" + id);
        }
        return id;
    }

    private List<UUID> readers() {
        return db.sql("""
                        select distinct o.person_id
                          from post o
                          join role_permission r on r.role = o.role and r.permission = 'journal.read'
                         where o.until is null
                        """)
                .query(UUID.class)
                .list();
    }
}
