package org.gongzhi.platform.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.postgresql.replication.LogSequenceNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far a replica is behind. It remembers where the database's log was at which moment, and which of these the replica has
 * come to: so neither two clocks are compared, nor is an idle database taken for a broken replica, nor a cut wire for an idle one.
 */
class Freshness {

    private static final Logger LOG = LoggerFactory.getLogger(Freshness.class);
    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(10);

    private record Mark(long at, long position) {}

    private final DataSource primary;
    private final DataSource replica;
    private final ReplicaSettings settings;
    private final ArrayDeque<Mark> marks = new ArrayDeque<>();
    private final ReentrantLock looking = new ReentrantLock();
    private volatile long lookAgainAt = System.nanoTime();
    private volatile long freshAsOf;
    private volatile boolean known;
    private boolean complained;

    Freshness(DataSource primary, DataSource replica, ReplicaSettings settings) {
        this.primary = primary;
        this.replica = replica;
        this.settings = settings;
    }

    /** Whether the replica may be asked. One of those who ask looks; the others go by what was seen last. */
    boolean isFresh() {
        if (System.nanoTime() - lookAgainAt >= 0 && looking.tryLock()) {
            try {
                look();
            } finally {
                looking.unlock();
            }
        }
        return known && System.nanoTime() - freshAsOf <= settings.maxLag().toNanos();
    }

    void distrust() {
        known = false;
        lookAgainAt = System.nanoTime() + REST_AFTER_FAILURE.toNanos();
    }

    private void look() {
        try {
            marks.add(new Mark(System.nanoTime(), position(primary, "select pg_current_wal_lsn()")));
            var reached = position(replica, "select pg_last_wal_replay_lsn()");
            while (!marks.isEmpty() && marks.peek().position() <= reached) {
                freshAsOf = marks.remove().at();
                known = true;
            }
            while (marks.size() > 1000) marks.remove();
            lookAgainAt = System.nanoTime() + settings.checkEvery().toNanos();
            complained = false;
        } catch (SQLException e) {
            if (!complained) LOG.warn("The replica cannot be used; the database itself is asked instead: {}", e.getMessage());
            complained = true;
            distrust();
        }
    }

    private static long position(DataSource where, String sql) throws SQLException {
        try (var connection = where.getConnection(); var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            if (row.getString(1) == null) throw new SQLException("it is not a replica");
            return LogSequenceNumber.valueOf(row.getString(1)).asLong();
        }
    }
}
