package org.gongzhi.platform.personal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.beans.factory.ObjectProvider;
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
        for (var column : columns) done += all(column, newest, done, told);
        retire(newest);
        return done;
    }

    private long all(SealedColumn column, String newest, long before, LongConsumer told) {
        var done = 0L;
        var after = Optional.of("(0,0)");
        while (after.isPresent()) {
            var from = after.get();
            var batch = transaction.execute(status -> resealing.batch(column, newest, from, BATCH));
            done += batch.rows();
            told.accept(before + done);
            after = batch.last();
        }
        return done;
    }

    /** Nobody seals meanwhile, so that nothing comes under an older key behind our back; whoever seals already is waited for. */
    private void retire(String newest) {
        for (int n = 0; n < PATIENCE; n++) {
            if (Boolean.TRUE.equals(transaction.execute(status -> retired(newest)))) return;
            pause();
        }
        throw new IllegalStateException("Somebody has been sealing all the time; try again");
    }

    private boolean retired(String newest) {
        if (!db.sql("select pg_try_advisory_xact_lock(" + Keyring.LOCK + ")").query(Boolean.class).single()) return false;
        for (var column : columns) {
            var after = Optional.of("(0,0)");
            while (after.isPresent()) after = resealing.batch(column, newest, after.get(), BATCH).last();
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
