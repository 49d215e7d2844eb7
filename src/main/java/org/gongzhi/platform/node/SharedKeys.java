package org.gongzhi.platform.node;

import org.gongzhi.platform.SharedKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares this program's keys with those of the others before it answers anybody. A program alone may come with a new key if
 * only log-ins hang on it; beside another program, or where data would be lost, it starts only if it has the former key, too.
 */
@Component
@ConditionalOnWebApplication
class SharedKeys implements SmartInitializingSingleton {

    private final JdbcClient db;
    private final Node node;
    private final ObjectProvider<SharedKey> keys;

    SharedKeys(JdbcClient db, Node node, ObjectProvider<SharedKey> keys) {
        this.db = db;
        this.node = node;
        this.keys = keys;
    }

    @Override
    public void afterSingletonsInstantiated() { keys.forEach(this::compare); }

    /** @throws KeyDiffers when it is not the key of the others */
    void compare(SharedKey key) {
        db.sql("insert into shared_key (name, fingerprint, since) values (:name, :fingerprint, now()) on conflict (name) do nothing")
                .param("name", key.name()).param("fingerprint", key.fingerprint()).update();
        var known = db.sql("select fingerprint from shared_key where name = :name").param("name", key.name()).query(String.class).single();
        if (known.equals(key.fingerprint())) return;
        if (!key.knows(known) && (!key.replaceable() || othersLive())) throw new KeyDiffers(key);
        db.sql("update shared_key set fingerprint = :fingerprint, since = now() where name = :name")
                .param("name", key.name()).param("fingerprint", key.fingerprint()).update();
    }

    private boolean othersLive() {
        return db.sql("select exists (select from node where name <> :name and seen_at > now() - :seconds * interval '1 second')")
                .param("name", node.name())
                .param("seconds", 3 * Heartbeat.PERIOD.toSeconds())
                .query(Boolean.class)
                .single();
    }
}
