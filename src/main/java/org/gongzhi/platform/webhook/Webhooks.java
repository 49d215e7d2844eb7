package org.gongzhi.platform.webhook;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.outbox.NewLetter;
import org.gongzhi.platform.outbox.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells other programs what has happened: one letter for each destination that wants to hear of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Webhooks {

    private final JdbcClient db;
    private final Outbox outbox;
    private final Payload payload;

    Webhooks(JdbcClient db, Outbox outbox, Payload payload) {
        this.db = db;
        this.outbox = outbox;
        this.payload = payload;
    }

    /**
     * @param type    of the {@link EventCatalogue}
     * @param subject what it is about, such as {@code order} and an id: what happens to it arrives in this order
     * @param data    ids, links and figures; never anybody's name, number or address
     */
    public void announce(String type, String subject, Instant at, Map<String, ?> data) {
        var destinations = db.sql("select id from destination where :type = any(types) and kind = 'EVENTS'").param("type", type).query(UUID.class).list();
        if (destinations.isEmpty()) return;
        var body = payload.of(type, at, data);
        destinations.forEach(destination -> outbox.put(NewLetter.webhook(destination, type, subject, body, false)));
    }
}
