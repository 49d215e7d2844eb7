package org.gongzhi.platform.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.envelope.Sha256;
import org.gongzhi.platform.limit.Address;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who tried to get in and failed, and how long the next try has to wait. A try counts as failed until it has succeeded, so
 * that many at once gain nothing. Names that do not exist are counted like those that do. The database's time rules.
 */
@Service
@Transactional(noRollbackFor = Blocked.class)
public class Attempts {

    private final JdbcClient db;
    private final AttemptSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attempts(JdbcClient db, AttemptSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Counts a try under this name from this address. @throws Blocked when it comes too soon */
    public void logIn(String login, String address) {
        begin("address:" + Address.of(address), settings.addressLockAfter() / 2, settings.addressLockAfter());
        begin(key(login), settings.freeFailures(), settings.lockAfter());
    }

    /** Counts a try to show the second factor. @throws Blocked when it comes too soon */
    public void prove(UUID person) { begin("factor:" + person, settings.freeFailures(), settings.lockAfter()); }

    /** The try was right: the name is free again, and the address has failed once less. */
    public void succeeded(String login, String address) {
        forget(key(login));
        db.sql("update log_in_attempt set failures = greatest(failures - 1, 0), blocked_until = now() where who = :who")
                .param("who", "address:" + Address.of(address)).update();
    }

    public void proved(UUID person) { forget("factor:" + person); }

    /** The try was wrong. Noted for every name, so that those that exist take no longer. */
    public void failed(UUID person, String login, String address) {
        var failures = failures(key(login));
        note(person, "SIGN_IN_FAILED", failures, address);
        if (failures >= settings.lockAfter()) note(person, "LOCK_OUT", failures, address);
    }

    /** The code was wrong. */
    public void notProved(UUID person, String address) {
        var failures = failures("factor:" + person);
        note(person, "FACTOR_FAILED", failures, address);
        if (failures >= settings.lockAfter()) note(person, "LOCK_OUT", failures, address);
    }

    /** Whether this person has to wait because of wrong passwords or codes. */
    public boolean isLocked(UUID person, String login) {
        return db.sql("select exists (select from log_in_attempt where who in (:login, :factor) and failures >= :many and blocked_until > now())")
                .param("login", key(login))
                .param("factor", "factor:" + person)
                .param("many", settings.lockAfter())
                .query(Boolean.class)
                .single();
    }

    /** An administrator vouches for them. */
    public void unlock(UUID person, String login) {
        forget(key(login));
        proved(person);
    }

    private void begin(String who, int free, int many) {
        var counted = db.sql("""
                        insert into log_in_attempt as a (who, failures, last_at, blocked_until)
                        values (:who, 1, now(), now())
                            on conflict (who) do update
                           set failures = case when a.last_at < now() - make_interval(secs => :forget) then 1 else a.failures + 1 end,
                               last_at = now(),
                               blocked_until = now() + make_interval(secs => case when a.last_at < now() - make_interval(secs => :forget) then 0
                                                                                  when a.failures + 1 >= :many then :lock
                                                                                  when a.failures + 1 > :free then least(power(2, a.failures + 1 - :free), 60)
                                                                                  else 0 end)
                         where a.blocked_until <= now()
                        """)
                .param("who", who)
                .param("free", free)
                .param("many", many)
                .param("lock", (double) settings.lockFor().toSeconds())
                .param("forget", (double) settings.forgetAfter().toSeconds())
                .update();
        if (counted == 0) throw new Blocked(Duration.ofMillis(left(who)));
    }

    private long left(String who) {
        return db.sql("select (extract(epoch from blocked_until - now()) * 1000)::bigint from log_in_attempt where who = :who").param("who", who)
                .query(Long.class).optional().map(left -> Math.max(left, 1000)).orElse(1000L);
    }

    private int failures(String who) {
        return db.sql("select failures from log_in_attempt where who = :who").param("who", who).query(Integer.class).optional().orElse(0);
    }

    private void forget(String who) { db.sql("delete from log_in_attempt where who = :who").param("who", who).update(); }

    private void note(UUID person, String deed, int failures, String address) {
        events.publishEvent(new Happened(person, deed, new Act(null, "访客", clock.instant(), ""), Map.of("failures", failures, "from", Address.masked(address))));
    }

    /** People now and then type their password where their name belongs: it is not kept. */
    private static String key(String login) { return "login:" + Sha256.hex(login.strip().toLowerCase(Locale.ROOT)); }
}
