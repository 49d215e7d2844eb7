package org.gongzhi.platform.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.outbox.NewLetter;
import org.gongzhi.platform.outbox.Outbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to destinations: where messages go, and by which secret their receivers know them. Each deed is a row of the journal. */
@Service
@Transactional
class Destinations {

    private final JdbcClient db;
    private final Secrets secrets;
    private final Fence fence;
    private final Outbox outbox;
    private final Payload payload;
    private final WebhookSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Destinations(JdbcClient db, Secrets secrets, Fence fence, Outbox outbox, Payload payload, WebhookSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.secrets = secrets;
        this.fence = fence;
        this.outbox = outbox;
        this.payload = payload;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    record Added(UUID id, String secret) {}

    /** @throws Refused what {@link Fence#check} says; {@code destination.types} without any type of event */
    public Added add(DestinationForm form, Viewer viewer) {
        fence.check(form.address());
        var added = new Added(UUID.randomUUID(), Signature.freshSecret());
        db.sql("""
                        insert into destination (id, name, kind, address, types, secret_sealed, created_at)
                        values (:id, :name, :kind, :address, :types, :secret, clock_timestamp())
                        """)
                .param("id", added.id())
                .param("name", form.name())
                .param("kind", form.kind().name())
                .param("address", form.address())
                .param("types", form.wanted())
                .param("secret", secrets.sealed(added.id(), added.secret()))
                .update();
        note(added.id(), "DESTINATION_ADD", viewer, Map.of("kind", form.kind(), "types", form.wanted()));
        return added;
    }

    public void change(UUID id, DestinationForm form, Viewer viewer) {
        fence.check(form.address());
        done(db.sql("update destination set name = :name, address = :address, types = :types where id = :id and kind = :kind")
                .param("id", id)
                .param("name", form.name())
                .param("kind", form.kind().name())
                .param("address", form.address())
                .param("types", form.wanted())
                .update());
        note(id, "DESTINATION_CHANGE", viewer, Map.of("types", form.wanted()));
    }

    /** A new secret; the one before signs beside it for a while, so that the receiver can change at leisure. @return it, for this once */
    public String rotate(UUID id, Viewer viewer) {
        var secret = Signature.freshSecret();
        done(db.sql("""
                        update destination
                           set former_secret_sealed = :former, former_until = clock_timestamp() + :seconds * interval '1 second', secret_sealed = :secret
                         where id = :id
                        """)
                .param("id", id)
                .param("former", secrets.sealedAsFormer(id, secrets.of(id).orElseThrow(Missing::new)))
                .param("seconds", settings.rotationOverlap().toSeconds())
                .param("secret", secrets.sealed(id, secret))
                .update());
        note(id, "DESTINATION_SECRET", viewer, Map.of());
        return secret;
    }

    /** What is on its way waits, and what happens meanwhile waits with it. */
    public void pause(UUID id, String because, Viewer viewer) {
        done(db.sql("update destination set paused_at = clock_timestamp(), paused_because = :because where id = :id")
                .param("id", id).param("because", because).update());
        note(id, "DESTINATION_PAUSE", viewer, Map.of());
    }

    public void resume(UUID id, Viewer viewer) {
        done(db.sql("update destination set paused_at = null, paused_because = null, failing_since = null, rest_until = null where id = :id")
                .param("id", id).update());
        note(id, "DESTINATION_RESUME", viewer, Map.of());
    }

    /** With everything that was ever on its way there. */
    public void remove(UUID id, Viewer viewer) {
        db.sql("delete from outbox where destination_id = :id").param("id", id).update();
        done(db.sql("delete from destination where id = :id").param("id", id).update());
        note(id, "DESTINATION_REMOVE", viewer, Map.of());
    }

    /** A message that says nothing, to see whether it arrives. */
    public void test(UUID id) {
        var kind = db.sql("select kind from destination where id = :id").param("id", id).query(Destination.Kind.class).optional().orElseThrow(Missing::new);
        outbox.put(NewLetter.webhook(id, Payload.PING, "ping " + UUID.randomUUID(),
                payload.of(Payload.PING, Instant.now(), Map.of("kind", kind, "office", "gongzhi")), false));
    }

    private static void done(int rows) {
        if (rows == 0) throw new Missing();
    }

    private void note(UUID id, String deed, Viewer viewer, Map<String, ?> data) {
        events.publishEvent(new Noted("destination", id, deed, viewer.act(clock.instant(), ""), data));
    }
}
