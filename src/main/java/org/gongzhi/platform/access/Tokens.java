package org.gongzhi.platform.access;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** With what programs come: tokens that act at one post of one person. Only the hash is kept, so each is shown once. */
@Service
@Transactional
public class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** How exactly it is known when a token was last used: a request writes at most so often. */
    private static final Duration COARSE = Duration.ofMinutes(10);

    /**
     * A token as its owner sees it later, without its value.
     *
     * @param scope the permissions it is held to; null for all of the post
     */
    public record Given(UUID id, String name, String capacity, Instant createdAt, Instant expiresAt, @Nullable Instant usedAt, @Nullable List<String> scope) {}

    private final JdbcClient db;
    private final Clock clock;
    private final Accounts accounts;
    private final Map<UUID, Instant> lastNoted = new ConcurrentHashMap<>();

    Tokens(JdbcClient db, Clock clock, Accounts accounts) {
        this.db = db;
        this.clock = clock;
        this.accounts = accounts;
    }

    /** A new token with all rights of the post; the value is returned here and nowhere else. */
    public String give(UUID post, String name, Duration validity) {
        var token = value();
        give(post, name, token, validity);
        return token;
    }

    /** A new token with these rights of the post and no other; those the post loses, it loses. */
    public String give(UUID post, String name, Set<String> scope, Duration validity) {
        var token = value();
        keep(post, name, token, scope.stream().sorted().toArray(String[]::new), validity);
        return token;
    }

    /** A token whose value is known beforehand: for a demo, and nothing else. */
    public void give(UUID post, String name, String token, Duration validity) { keep(post, name, token, null, validity); }

    private void keep(UUID post, String name, String token, String @Nullable [] scope, Duration validity) {
        db.sql("""
                        insert into token (id, hash, post_id, name, scope, created_at, expires_at)
                        values (:id, encode(sha256(:token::bytea), 'hex'), :post, :name, :scope::text[], :now, :until)
                        """)
                .param("id", UUID.randomUUID())
                .param("token", token)
                .param("post", post)
                .param("name", name)
                .param("scope", scope)
                .param("now", Timestamp.from(clock.instant()))
                .param("until", Timestamp.from(clock.instant().plus(validity)))
                .update();
    }

    private static String value() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return "gz_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whoever gave it; that it was used is noted now and then. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Optional<Account> ownerOf(String token) {
        var owner = accounts.ownerOf(token);
        owner.ifPresent(account -> used(account.token(), clock.instant()));
        return owner;
    }

    private void used(UUID token, Instant now) {
        var before = lastNoted.get(token);
        if (before != null && now.isBefore(before.plus(COARSE)) && !now.isBefore(before)) return;
        if (lastNoted.size() > 10_000) lastNoted.clear();
        lastNoted.put(token, now);
        db.sql("update token set used_at = :now where id = :id and (used_at is null or used_at < :now)").param("now", Timestamp.from(now)).param("id", token).update();
    }

    public List<Given> of(UUID person) {
        return db.sql("""
                        select t.id, t.name, o.capacity, t.created_at, t.expires_at, t.used_at, t.scope
                          from token t
                          join post o on o.id = t.post_id
                         where o.person_id = :person
                         order by t.created_at desc
                        """)
                .param("person", person)
                .query((row, n) -> new Given(row.getObject("id", UUID.class), row.getString("name"), row.getString("capacity"),
                        row.getTimestamp("created_at").toInstant(), row.getTimestamp("expires_at").toInstant(),
                        row.getTimestamp("used_at") == null ? null : row.getTimestamp("used_at").toInstant(),
                        row.getArray("scope") == null ? null : List.of((String[]) row.getArray("scope").getArray())))
                .list();
    }

    public void revoke(UUID token, UUID person) {
        db.sql("delete from token t using post o where t.id = :token and o.id = t.post_id and o.person_id = :person")
                .param("token", token)
                .param("person", person)
                .update();
    }
}
