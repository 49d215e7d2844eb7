package org.gongzhi.platform.once;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent and done in the last days. Real time: a sender tries again within minutes, whatever the office's clock says. */
@Component
class Sendings {

    static final Duration KEPT = Duration.ofDays(2);

    /** @param href where what came of it can be seen; null while that is not known */
    record Done(String content, int status, @Nullable String href) {}

    private final JdbcClient db;

    Sendings(JdbcClient db) {
        this.db = db;
    }

    Optional<Done> find(Sending sending) {
        return db.sql("select content, status, href from sending where key = :key").param("key", sending.key())
                .query((row, n) -> new Done(row.getString("content"), row.getInt("status"), opened(sending, row.getString("href"))))
                .optional();
    }

    /** In the transaction of what was sent. False when somebody else has just done it; waits for whoever is doing it. */
    boolean remember(Sending sending) {
        return db.sql("insert into sending (key, content, status, at) values (:key, :content, 0, now()) on conflict do nothing")
                .param("key", sending.key())
                .param("content", sending.content())
                .update() == 1;
    }

    void answered(Sending sending, int status, String href) {
        db.sql("update sending set status = :status, href = :href where key = :key")
                .param("key", sending.key())
                .param("status", status)
                .param("href", sending.sealed(href))
                .update();
    }

    private static @Nullable String opened(Sending sending, @Nullable String sealed) { return sealed == null ? null : sending.opened(sealed); }

    void forget(Sending sending) { db.sql("delete from sending where key = :key").param("key", sending.key()).update(); }

    int forgetOld() { return db.sql("delete from sending where at < now() - make_interval(days => :days::int)").param("days", KEPT.toDays()).update(); }
}
