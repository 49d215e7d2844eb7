package org.gongzhi.platform.personal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes the keys while people work. A new key seals from the moment it is there; rows sealed before are sealed anew, a
 * thousand at a time, passing over those that somebody holds; when none is left the older keys retire.
 */
@Component
public class KeyRotation {

    private static final int BATCH = 1_000;
    private static final int ONE = 1;
    private static final int PATIENCE = 200;
    private static final long PAUSE = 50;

    private final Keyring keys;
    private final Resealing resealing;
    private final JdbcClient db;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final List<SealedColumn> columns;

    KeyRotation(Keyring keys, Resealing resealing, JdbcClient db, Clock clock, PlatformTransactionManager transactions, ObjectProvider<SealedColumn> columns) {
        this.keys = keys;
        this.resealing = resealing;
        this.db = db;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.columns = columns.stream().toList();
    }

    /** Makes the new keys and wraps all by the present master key. @return the id of the new keys */
    public String renew() {
        return transaction.execute(status -> {
            keys.rewrap();
            return keys.renew().id();
        });
    }

    /** Whether older keys are in use still. */
    public boolean isUnfinished() { return keys.living().size() > 1; }

    /**
     * Seals anew whatever is sealed under an older key, then retires the older keys.
     *
     * @param told how many values were sealed anew so far
     * @return how many in all
     */
    public long finish(LongConsumer told) {
        var newest = keys.living().get(0).id();
        var done = 0L;
        for (int n = 0; n < PATIENCE; n++) {
            for (var column : columns) done += all(column, newest, BATCH, done, told);
            for (var column : columns) done += all(column, newest, ONE, done, told);
            if (retire(newest)) return done;
            pause();
        }
        throw new IllegalStateException("Somebody has been sealing all the time; try again");
    }

    /** One at a time it waits for a row; of many it passes over those that somebody holds, lest two wait for each other. */
    private long all(SealedColumn column, String newest, int limit, long before, LongConsumer told) {
        var done = 0L;
        var after = Optional.of("(0,0)");
        while (after.isPresent()) {
            var from = after.get();
            var batch = transaction.execute(status -> resealing.batch(column, newest, from, limit, limit == ONE));
            done += batch.rows();
            if (batch.rows() > 0) told.accept(before + done);
            after = batch.last();
        }
        return done;
    }

    /** Others queue behind us while we wait for a long piece of work, hence not for long. */
    private boolean retire(String newest) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> retired(newest)));
        } catch (PessimisticLockingFailureException busy) {
            return false;
        }
    }

    /** Nobody seals meanwhile, so that nothing comes under an older key behind our back; whoever seals already is waited for. */
    private boolean retired(String newest) {
        db.sql("set local lock_timeout = '3s'").update();
        db.sql("select 1 from (select pg_advisory_xact_lock(" + Keyring.LOCK + ")) held").query(Integer.class).single();
        for (var column : columns) {
            resealing.batch(column, newest, "(0,0)", BATCH, false);
            if (resealing.isAnyLeft(column, newest)) return false;     // whoever holds that row may be waiting for us
        }
        db.sql("update personal_key set retired_at = :at where id <> :newest and retired_at is null")
                .param("at", Timestamp.from(clock.instant()))
                .param("newest", newest)
                .update();
        return true;
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
