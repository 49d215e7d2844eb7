package org.gongzhi.order.service;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.gongzhi.order.OrderId;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.personal.Hidden;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.PersonalCipher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to sign-in sheets: whoever comes to a service signs in on their own phone behind a QR code. It keeps what they
 * are called, sealed, and a keyed hash of that with the last four digits of their number, no number. (domain.md C7)
 */
@Service
@Transactional
public class SignIns {

    private static final Duration OPEN_FOR = Duration.ofHours(12);
    private static final int LARGEST = 5_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final Served served;
    private final PersonalCipher cipher;
    private final Clock clock;

    SignIns(JdbcClient db, Served served, PersonalCipher cipher, Clock clock) {
        this.db = db;
        this.served = served;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** A new sheet for an order that the viewer's organization serves; it closes by itself after half a day. */
    public UUID open(OrderId order, String title, Viewer viewer) {
        served.held(order, viewer);
        var id = UUID.randomUUID();
        var now = clock.instant();
        db.sql("""
                        insert into sign_in_sheet (id, order_id, title, secret, opened_by, opened_at, closes_at)
                        values (:id, :order, :title, :secret, :by, :at, :closes)
                        """)
                .param("id", id)
                .param("order", order.value())
                .param("title", title.strip())
                .param("secret", secret())
                .param("by", viewer.id())
                .param("at", Timestamp.from(now))
                .param("closes", Timestamp.from(now.plus(OPEN_FOR)))
                .update();
        return id;
    }

    /**
     * Somebody has come.
     *
     * @param tail the last four digits of a phone number
     * @throws Refused {@code service.sign-in.twice}, {@code service.sign-in.closed}
     */
    public void sign(String secret, String name, String tail) {
        var sheet = db.sql("select id from sign_in_sheet where secret = ?").param(secret).query(UUID.class).optional().orElseThrow(Missing::new);
        var hash = cipher.index(secret + name.strip() + tail);
        var called = Hidden.of(name, Mask.NAME, cipher, "sign_in", "name_sealed", sheet + "/" + hash);
        try {
            var rows = db.sql("""
                            insert into sign_in (sheet_id, hash, name_sealed, name_masked, at)
                            select s.id, :hash, :name, :masked, :at::timestamptz
                              from sign_in_sheet s
                             where s.id = :sheet
                               and s.closes_at > :at::timestamptz
                               and (select count(*) from sign_in i where i.sheet_id = s.id) < :largest
                            """)
                    .param("sheet", sheet)
                    .param("hash", hash)
                    .param("name", called.sealed())
                    .param("masked", called.masked())
                    .param("at", Timestamp.from(clock.instant()))
                    .param("largest", LARGEST)
                    .update();
            if (rows == 0) throw new Refused("service.sign-in.closed");
        } catch (DuplicateKeyException signed) {
            throw new Refused("service.sign-in.twice");
        }
    }

    private static String secret() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
