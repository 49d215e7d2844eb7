package org.gongzhi.platform.feed;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.envelope.Secret;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.personal.PersonalCipher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The private links of calendars: one for each post, made and ended by whoever is at it. What they show is read anew with the post's rights of that moment. */
@Service
@Transactional
public class Feeds {

    private record Link(UUID id, String secretSealed) {}

    private final JdbcClient db;
    private final People people;
    private final PersonalCipher cipher;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feeds(JdbcClient db, People people, PersonalCipher cipher, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.people = people;
        this.cipher = cipher;
        this.events = events;
        this.clock = clock;
    }

    /** A new link; the one before it ends. */
    public void make(Viewer viewer) {
        end(viewer);
        var id = UUID.randomUUID();
        var secret = Secret.fresh();
        db.sql("insert into calendar_feed (id, person_id, post_id, secret_sealed, secret_hash, made_at) values (:id, :person, :post, :sealed, :hash, :at)")
                .param("id", id)
                .param("person", viewer.id())
                .param("post", viewer.post())
                .param("sealed", cipher.seal(secret, FeedSecrets.at(id)))
                .param("hash", Secret.hash(secret))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        note("MAKE_FEED", viewer);
    }

    /** @throws Missing when there is none */
    public void revoke(Viewer viewer) {
        if (end(viewer) == 0) throw new Missing();
        note("REVOKE_FEED", viewer);
    }

    /** The secret of the viewer's link, which only they see. */
    @Transactional(readOnly = true)
    public Optional<String> secret(Viewer viewer) {
        return db.sql("select id, secret_sealed from calendar_feed where post_id = :post and revoked_at is null").param("post", viewer.post()).query(Link.class).optional()
                .map(link -> cipher.open(link.secretSealed(), FeedSecrets.at(link.id())));
    }

    /** Whose link it is, with what they may and reach now. @throws Missing for a link that ended or never was */
    @Transactional(readOnly = true)
    public Viewer owner(String secret) {
        return db.sql("select post_id from calendar_feed where secret_hash = :hash and revoked_at is null").param("hash", Secret.hash(secret)).query(UUID.class).optional()
                .flatMap(people::at)
                .orElseThrow(Missing::new);
    }

    private int end(Viewer viewer) {
        return db.sql("update calendar_feed set revoked_at = :at where post_id = :post and revoked_at is null")
                .param("at", Timestamp.from(clock.instant())).param("post", viewer.post()).update();
    }

    private void note(String deed, Viewer viewer) { events.publishEvent(new Noted("person", viewer.id(), deed, viewer.act(clock.instant(), ""), Map.of())); }
}
