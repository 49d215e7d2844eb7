package org.gongzhi.platform.seal;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what has been written since the last seal, a thousand rows at a time, outside of the transactions that write. Rows
 * get their ids in one order and become visible in another; so only rows up to an id are sealed of which everybody who had
 * been writing when it was read has finished.
 */
@Component
public class Sealer {

    static final int BATCH = 1_000;
    private static final int BATCHES = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long PAUSE = 50;

    private final JdbcClient db;
    private final SealRows seals;
    private final SealKeys keys;
    private final Heads heads;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final int batch;
    private final Duration patience;

    @Autowired
    Sealer(JdbcClient db, SealRows seals, SealKeys keys, Heads heads, Clock clock, PlatformTransactionManager transactions) {
        this(db, seals, keys, heads, clock, transactions, BATCH, PATIENCE);
    }

    Sealer(JdbcClient db, SealRows seals, SealKeys keys, Heads heads, Clock clock, PlatformTransactionManager transactions, int batch, Duration patience) {
        this.db = db;
        this.seals = seals;
        this.keys = keys;
        this.heads = heads;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.batch = batch;
        this.patience = patience;
    }

    /**
     * Seals all there is. When somebody has been writing for long, what they might still add to is left for the next time; when
     * another program is sealing, it is left to that one.
     *
     * @return how many rows were sealed
     */
    public long seal() {
        var horizon = horizon();
        if (horizon == null) return 0;
        var rows = new JournalRows(db);
        var done = 0L;
        List<Seal> made;
        do {
            made = transaction.execute(status -> batches(rows, horizon));
            done += made.stream().mapToLong(Seal::rows).sum();
            if (!made.isEmpty()) heads.note(Head.of(made.get(made.size() - 1)));
        } while (made.size() == BATCHES);
        if (done > 0) heads.tell();
        return done;
    }

    private List<Seal> batches(JournalRows rows, long horizon) {
        var made = new ArrayList<Seal>();
        if (!db.sql("select pg_try_advisory_xact_lock(hashtextextended(current_schema() || '.journal_seal', 0))").query(Boolean.class).single()) return made;
        var last = seals.last();
        while (made.size() < BATCHES) {
            var lines = rows.between(last.lastId(), horizon, batch);
            if (lines.isEmpty()) break;
            last = Seal.over(lines, last, keys.present(), rows, clock.instant());
            seals.add(last);
            made.add(last);
        }
        return made;
    }

    /** Up to which id nothing can come any more; null when there is nothing to seal or the wait is too long. */
    private @Nullable Long horizon() {
        var highest = db.sql("select max(id) from journal where id > :last").param("last", seals.last().lastId()).query(Long.class).optional().orElse(null);
        if (highest == null) return null;
        var writing = writing();
        for (var end = System.nanoTime() + patience.toNanos(); !writing.isEmpty(); writing.retainAll(writing())) {
            if (System.nanoTime() > end) return null;
            pause();
        }
        return highest;
    }

    /** Whoever takes an id for a row has locked the table for it before and holds that lock to the end of the transaction. */
    private List<String> writing() {
        return new ArrayList<>(db.sql("""
                        select distinct virtualtransaction
                          from pg_locks
                         where locktype = 'relation'
                           and relation = 'journal'::regclass
                           and database = (select oid from pg_database where datname = current_database())
                           and mode = 'RowExclusiveLock'
                           and granted
                        """)
                .query(String.class)
                .list());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
