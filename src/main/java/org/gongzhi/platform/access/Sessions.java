package org.gongzhi.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.limit.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The log-ins of people: each is a row that its cookie names, so each can be seen and ended. Times are real. */
@Service
@Transactional
public class Sessions {

    /** How exactly it is known when a log-in was last used: a request writes at most so often. */
    static final Duration COARSE = Duration.ofMinutes(5);

    private static final Duration KEPT = Duration.ofDays(180);

    /** A log-in as its owner sees it. */
    public record Session(UUID id, String device, String address, Instant startedAt, Instant seenAt, boolean current) {}

    private final JdbcClient db;
    private final Clock clock;
    private final SessionSettings settings;
    private final ApplicationEventPublisher events;

    Sessions(JdbcClient db, Clock clock, SessionSettings settings, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.settings = settings;
        this.events = events;
    }

    /** A new row; rows so old that nobody asks for them any more go. */
    UUID begin(Viewer viewer, Way way, HttpServletRequest request) {
        var id = UUID.randomUUID();
        db.sql("delete from log_in where person_id = :person and started_at < :old")
                .param("person", viewer.id()).param("old", Timestamp.from(Instant.now().minus(KEPT))).update();
        db.sql("""
                        insert into log_in (id, person_id, stamp, way, device, address)
                        select :id, p.id, p.stamp, :way, :device, :address
                          from person p
                         where p.id = :person
                        """)
                .param("id", id)
                .param("person", viewer.id())
                .param("way", way.name())
                .param("device", Device.of(request.getHeader("User-Agent")))
                .param("address", Address.masked(request.getRemoteAddr()))
                .update();
        events.publishEvent(new Happened(viewer.id(), "SIGN_IN", viewer.act(clock.instant(), ""), Map.of("way", way.name())));
        return id;
    }

    /** A request has come. */
    @Transactional(propagation = Propagation.SUPPORTS)
    void seen(UUID session, Instant before) {
        if (before.isAfter(Instant.now().minus(COARSE))) return;
        db.sql("update log_in set seen_at = now() where id = :id and seen_at = :before")
                .param("id", session).param("before", Timestamp.from(before)).update();
    }

    /** Those that still open something, latest first. */
    public List<Session> of(UUID person) {
        return db.sql("""
                        select s.id, s.device, s.address, s.started_at, s.seen_at, coalesce(s.id = :current::uuid, false) as current
                          from log_in s
                          join person p on p.id = s.person_id and p.stamp = s.stamp
                         where s.person_id = :person
                           and s.ended_at is null
                           and s.started_at > :oldest
                           and s.seen_at > :idle
                         order by s.started_at desc
                         limit 100
                        """)
                .param("person", person)
                .param("current", current())
                .param("oldest", Timestamp.from(Instant.now().minus(settings.duration())))
                .param("idle", Timestamp.from(Instant.now().minus(settings.idle())))
                .query(Session.class)
                .list();
    }

    /** Whoever comes with its cookie is a stranger from now on. */
    public void end(UUID session, UUID person) {
        db.sql("update log_in set ended_at = now() where id = :id and person_id = :person and ended_at is null")
                .param("id", session).param("person", person).update();
    }

    /** The second factor was shown in this log-in. */
    public void prove(UUID session) { db.sql("update log_in set proved = true where id = :id").param("id", session).update(); }

    /** This log-in outlasts what has just ended all others. */
    public void keep(UUID session) {
        db.sql("update log_in s set stamp = p.stamp from person p where p.id = s.person_id and s.id = :id").param("id", session).update();
    }

    /** The log-in of this request; null for a program. */
    public @Nullable UUID current() {
        var account = Account.current();
        return account == null ? null : account.session();
    }
}
