package org.gongzhi.platform.access;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** With what programs come: tokens that act at one post of one person. Only the hash is kept, so each is shown once. */
@Service
@Transactional
public class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A token as its owner sees it later, without its value. */
    public record Given(UUID id, String name, String capacity, Instant createdAt, Instant expiresAt) {}

    private final JdbcClient db;
    private final Clock clock;

    Tokens(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A new token for the post; the value is returned here and nowhere else. */
    public String give(UUID post, String name, Duration validity) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = "gz_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        give(post, name, token, validity);
        return token;
    }

    /** A token whose value is known beforehand: for a demo, and nothing else. */
    public void give(UUID post, String name, String token, Duration validity) {
        db.sql("""
                        insert into token (id, hash, post_id, name, created_at, expires_at)
                        values (:id, encode(sha256(:token::bytea), 'hex'), :post, :name, :now, :until)
                        """)
                .param("id", UUID.randomUUID())
                .param("token", token)
                .param("post", post)
                .param("name", name)
                .param("now", Timestamp.from(clock.instant()))
                .param("until", Timestamp.from(clock.instant().plus(validity)))
                .update();
    }

    public List<Given> of(UUID person) {
        return db.sql("""
                        select t.id, t.name, o.capacity, t.created_at, t.expires_at
                          from token t
                          join post o on o.id = t.post_id
                         where o.person_id = :person
                         order by t.created_at desc
                        """)
                .param("person", person)
                .query(Given.class)
                .list();
    }

    public void revoke(UUID token, UUID person) {
        db.sql("delete from token t using post o where t.id = :token and o.id = t.post_id and o.person_id = :person")
                .param("token", token)
                .param("person", person)
                .update();
    }
}
