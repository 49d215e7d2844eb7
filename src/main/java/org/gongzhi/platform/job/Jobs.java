package org.gongzhi.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** The door to long work: start it here, watch it at {@code /jobs/{id}}. */
@Service
public class Jobs {

    private final JdbcClient db;
    private final JsonMapper json;
    private final JobKinds kinds;
    private final SchedulerClient scheduler;
    private final ObjectProvider<Scheduler> running;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Jobs(JdbcClient db, JsonMapper json, JobKinds kinds, SchedulerClient scheduler, ObjectProvider<Scheduler> running, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.json = json;
        this.kinds = kinds;
        this.scheduler = scheduler;
        this.running = running;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a job into the queue, in the caller's transaction.
     *
     * @param kind the {@link JobKind#name}
     * @return its id; {@link #href} is its page
     * @throws AccessDeniedException without the permission of its kind
     */
    @Transactional
    public UUID start(String kind, Map<String, String> input, Viewer viewer) {
        var permission = kinds.named(kind).permission();
        if (!viewer.may(permission)) throw new AccessDeniedException(permission);
        var id = UUID.randomUUID();
        db.sql("""
                        insert into job (id, kind, input, person_id, post_id, state, created_at)
                        values (:id, :kind, :input::jsonb, :person, :post, 'WAITING', :at)
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("input", json.writeValueAsString(input))
                .param("person", viewer.id())
                .param("post", viewer.post())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new Noted("job", id, "START_JOB", viewer.act(clock.instant(), kinds.label(kind)), Map.of("kind", kind)));
        scheduler.scheduleIfNotExists(Scheduling.TASK.instance(id.toString()).build(), Instant.now());      // the scheduler lives in real time
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override public void afterCommit() { running.ifAvailable(Scheduler::triggerCheckForDueExecutions); }      // somebody waits for it
        });
        return id;
    }

    public static String href(UUID id) { return "/jobs/" + id; }
}
