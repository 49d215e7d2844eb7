package org.gongzhi.platform.node;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down every ten seconds that this program lives, and takes its row away when it stops in order. */
@Component
@ConditionalOnWebApplication
class Heartbeat {

    static final Duration PERIOD = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final JdbcClient db;
    private final Node node;
    private final String version;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "heartbeat");
        thread.setDaemon(true);
        return thread;
    });
    private boolean told;

    Heartbeat(JdbcClient db, Node node, ObjectProvider<BuildProperties> build) {
        this.db = db;
        this.node = node;
        this.version = build.stream().map(BuildProperties::getVersion).findFirst().orElse("dev");
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        beat("where true");
        timer.scheduleWithFixedDelay(this::again, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        timer.shutdownNow();
        try {
            db.sql("delete from node where name = :name and run = :run").param("name", node.name()).param("run", node.run()).update();
        } catch (RuntimeException gone) {
            LOG.debug("Nobody to say farewell to", gone);
        }
    }

    /** A name that another program took over since is a mistake of whoever set the names: it is said, once. */
    private void again() {
        try {
            if (beat("where node.run = excluded.run or node.seen_at < excluded.seen_at - interval '1 minute'") || told) return;
            told = true;
            LOG.error("Two programs call themselves {}: set gongzhi.node on each", node.name());
        } catch (RuntimeException gone) {
            LOG.warn("No sign of life could be given: {}", gone.getMessage());
        }
    }

    private boolean beat(String condition) {
        var here = System.currentTimeMillis();
        return db.sql("""
                        insert into node (name, run, version, started_at, seen_at, skew)
                        values (:name, :run, :version, clock_timestamp(), clock_timestamp(), :here - extract(epoch from clock_timestamp()) * 1000)
                            on conflict (name) do update
                           set run = excluded.run, version = excluded.version, seen_at = excluded.seen_at, skew = excluded.skew,
                               started_at = case when node.run = excluded.run then node.started_at else excluded.started_at end
                        """ + condition)
                .param("name", node.name())
                .param("run", node.run())
                .param("version", version)
                .param("here", here)
                .update() > 0;
    }
}
