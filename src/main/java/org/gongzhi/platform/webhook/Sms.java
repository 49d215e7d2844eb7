package org.gongzhi.platform.webhook;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongzhi.platform.outbox.NewLetter;
import org.gongzhi.platform.outbox.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Text messages, through the gateway that the office has a contract with: it is a destination like others, for {@code sms.send} alone. */
@Component
public class Sms {

    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86)?(1[3-9]\\d{9})");

    private final JdbcClient db;
    private final Outbox outbox;
    private final Payload payload;

    Sms(JdbcClient db, Outbox outbox, Payload payload) {
        this.db = db;
        this.outbox = outbox;
        this.payload = payload;
    }

    /** Whether there is a gateway that is not paused: a text that comes a week late is worse than none. */
    public boolean isConfigured() { return gateway().isPresent(); }

    /**
     * Sends a text if there is a gateway and the number is a mobile one; else does nothing.
     *
     * @param subject what it is about: texts about one thing arrive in this order
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String phone, String text, String subject) {
        var mobile = MOBILE.matcher(phone.replaceAll("[\\s-]", ""));
        if (!mobile.matches()) return;
        gateway().ifPresent(gateway -> outbox.put(NewLetter.webhook(gateway, Payload.SMS, subject,
                payload.of(Payload.SMS, Instant.now(), Map.of("to", "+86" + mobile.group(1), "text", text)), true)));
    }

    private Optional<UUID> gateway() {
        return db.sql("select id from destination where kind = 'SMS' and paused_at is null order by created_at limit 1").query(UUID.class).optional();
    }
}
