package org.gongzhi.platform.personal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The keys of this database, unwrapped once. Their ids are random, so what is remembered holds for whichever schema a
 * request works in; which of them is the newest, the database says to each transaction anew, on all machines alike.
 */
@Component
class Keyring {

    /** Whoever seals shares this lock until the transaction ends; whoever retires a key holds it alone. */
    static final String LOCK = "hashtextextended(current_schema() || '.personal_key', 0)";

    private final JdbcClient db;
    private final MasterKey master;
    private final Clock clock;
    private final Map<String, Keys> known = new ConcurrentHashMap<>();

    Keyring(JdbcClient db, MasterKey master, Clock clock) {
        this.db = db;
        this.master = master;
        this.clock = clock;
    }

    /** The keys that seal now. */
    Keys current() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return newest();
        if (TransactionSynchronizationManager.getResource(this) instanceof Keys bound) return bound;
        db.sql("select 1 from (select pg_advisory_xact_lock_shared(" + LOCK + ")) held").query(Integer.class).single();
        var keys = newest();
        TransactionSynchronizationManager.bindResource(this, keys);
        TransactionSynchronizationManager.registerSynchronization(new Binding(keys));
        return keys;
    }

    /** @throws IllegalStateException for keys that this database never had */
    Keys of(String id) {
        return known.computeIfAbsent(id, unknown -> db.sql("select wrapped from personal_key where id = ?").param(unknown).query(String.class)
                .optional()
                .map(wrapped -> master.unwrap(unknown, wrapped))
                .orElseThrow(() -> new IllegalStateException("No key " + unknown)));
    }

    /** All under which something may be sealed still. */
    List<Keys> living() {
        return db.sql("select id from personal_key where retired_at is null order by serial desc").query(String.class).list().stream().map(this::of).toList();
    }

    /** From now on these seal. */
    Keys renew() {
        var keys = Keys.fresh();
        db.sql("insert into personal_key (id, wrapped, made_at) values (:id, :wrapped, :at)")
                .param("id", keys.id())
                .param("wrapped", master.wrap(keys))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return keys;
    }

    /** Wraps every key by the present master key. */
    void rewrap() {
        for (var id : db.sql("select id from personal_key").query(String.class).list())
            db.sql("update personal_key set wrapped = :wrapped where id = :id").param("id", id).param("wrapped", master.wrap(of(id))).update();
    }

    private Keys newest() {
        return of(db.sql("select id from personal_key order by serial desc limit 1").query(String.class).single());
    }

    private final class Binding implements TransactionSynchronization {

        private final Keys keys;

        Binding(Keys keys) {
            this.keys = keys;
        }

        @Override public void suspend() { TransactionSynchronizationManager.unbindResourceIfPossible(Keyring.this); }

        @Override public void resume() { TransactionSynchronizationManager.bindResource(Keyring.this, keys); }

        @Override public void afterCompletion(int status) { TransactionSynchronizationManager.unbindResourceIfPossible(Keyring.this); }
    }
}
