package org.gongzhi.platform.job;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.message.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is written about a job. All but its success is said at once, outside the transaction of its work. */
@Component
class JobRows {

    /** Whoever was taken for dead, because it gave no sign or a clock jumped, and was not. */
    static final class Overtaken extends RuntimeException {}

    record Begun(String kind, String input, UUID person, UUID post) {}

    private final JdbcClient db;
    private final Messages messages;
    private final Clock clock;

    JobRows(JdbcClient db, Messages messages, Clock clock) {
        this.db = db;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Begun> begin(UUID id) {
        return db.sql("""
                           update job j
                              set state = 'RUNNING', runs = runs + 1, done = 0, total = 0, started_at = :at
                            where j.id = :id
                              and j.state in ('WAITING', 'RUNNING')
                        returning j.kind, j.input, j.person_id as person, j.post_id as post
                        """)
                .param("id", id)
                .param("at", now())
                .query(Begun.class)
                .optional();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void progress(UUID id, long done, long total) {
        db.sql("update job set done = :done, total = :total where id = :id")
                .param("id", id)
                .param("done", done)
                .param("total", Math.max(done, total))
                .update();
    }

    /** @throws Overtaken when another run of the same job has come to its end meanwhile; what this one did is not to stay */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(UUID id, UUID person, String label, String href) {
        var ours = db.sql("update job set state = 'DONE', done = greatest(done, total), result_href = :href, finished_at = :at where id = :id and state = 'RUNNING'")
                .param("id", id)
                .param("href", href)
                .param("at", now())
                .update();
        if (ours == 0) throw new Overtaken();
        messages.tell(List.of(person), label + "：已完成", Jobs.href(id));
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(UUID id, UUID person, String label, String message, @Nullable String reference) {
        var ours = db.sql("update job set state = 'FAILED', message = :message, reference = :reference, finished_at = :at where id = :id and state = 'RUNNING'")
                .param("id", id)
                .param("message", message)
                .param("reference", reference)
                .param("at", now())
                .update();
        if (ours > 0) messages.tell(List.of(person), label + "：没有完成", Jobs.href(id));
    }

    private Timestamp now() { return Timestamp.from(clock.instant()); }
}
