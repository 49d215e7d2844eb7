package org.gongzhi.platform.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongzhi.platform.factor.FactorSettings;
import org.gongzhi.platform.password.PasswordSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds out who somebody is: by log-in name, by what their cookie says, or by the token of their program. */
@Component
class Accounts {

    private static final String PERSON = """
            select p.id, p.login, p.name, p.password, o.id as post, o.capacity, o.role, o.region, o.organization_id,
                   array(select permission from role_permission r where r.role = o.role) as permissions""";

    private static final String AT_A_POST = """

              from person p
              join post o on o.person_id = p.id and :today between o.since and coalesce(o.until - 1, :today)
            """;

    /** A log-in that its cookie names. {@code seen}: what is left to do is judged with each request, as rights are. */
    record Visit(Account account, Instant seen, Halfway.@Nullable Step step) {

        Halfway halfway() { return new Halfway(account.viewer().id(), account.getUsername(), account.viewer().name(), account.session(), step); }
    }

    /** What a log-in is checked against. */
    record Key(UUID person, String password) {}

    private final JdbcClient db;
    private final Clock clock;
    private final SessionSettings sessions;
    private final PasswordSettings passwords;
    private final FactorSettings factors;

    Accounts(JdbcClient db, Clock clock, SessionSettings sessions, PasswordSettings passwords, FactorSettings factors) {
        this.db = db;
        this.clock = clock;
        this.sessions = sessions;
        this.passwords = passwords;
        this.factors = factors;
    }

    /** Of somebody who is not suspended, whether or not they have a post. */
    Optional<Key> key(String login) {
        return db.sql("select id, password from person where login = :login and active").param("login", login)
                .query((row, n) -> new Key(row.getObject("id", UUID.class), row.getString("password"))).optional();
    }

    /** At their first post. */
    Account of(String login) { return find(login).orElseThrow(() -> new UsernameNotFoundException(login)); }

    Optional<Account> find(String login) {
        return account(PERSON + AT_A_POST + """
                         where p.login = :login
                           and p.active
                         order by o.serial
                         limit 1
                        """)
                .param("login", login)
                .query(Accounts::account)
                .optional();
    }

    /** At one of their posts, which may have ended meanwhile. */
    Optional<Account> at(UUID post) {
        return account(PERSON + AT_A_POST + " where o.id = :post and p.active").param("post", post).query(Accounts::account).optional();
    }

    /** What the cookie says, if it still holds: neither ended nor idle nor too old, and the person neither suspended nor dismissed. */
    Optional<Visit> at(UUID session, UUID post) {
        var now = Instant.now();        // real time, not the office's: a log-in must not end because a demo travels
        return account(PERSON + """
                        , s.id as session, s.proved, s.seen_at, p.initial, p.password_at, k.separate,
                          exists (select from factor f where f.person_id = p.id) as factor,
                          (select r.factor_of = 'EVERYBODY' from log_in_rule r where r.from_on <= :today order by r.from_on desc limit 1) as everybody
                        """ + AT_A_POST + """
                          join log_in s on s.person_id = p.id and s.stamp = p.stamp and s.ended_at is null
                          join role k on k.code = o.role
                         where s.id = :session
                           and o.id = :post
                           and p.active
                           and s.started_at > :oldest
                           and s.seen_at > :idle
                        """)
                .param("session", session)
                .param("post", post)
                .param("oldest", Timestamp.from(now.minus(sessions.duration())))
                .param("idle", Timestamp.from(now.minus(sessions.idle())))
                .query((row, n) -> new Visit(account(row, n).in(session), row.getTimestamp("seen_at").toInstant(), step(row, now)))
                .optional();
    }

    /** Another post of the same person; null when it is not theirs. */
    @Nullable Account switched(Account account, UUID post) {
        return at(post).filter(other -> other.viewer().id().equals(account.viewer().id())).map(other -> account.session() == null ? other : other.in(account.session())).orElse(null);
    }

    /** Whoever gave this token, with no more rights than both the post and the token have. */
    Optional<Account> ownerOf(String token) {
        return account(PERSON + ", t.id as token, t.scope" + AT_A_POST + """
                          join token t on t.post_id = o.id
                         where t.hash = encode(sha256(:token::bytea), 'hex')
                           and t.expires_at > :now
                           and p.active
                        """)
                .param("token", token)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> account(row, n).by(row.getObject("token", UUID.class)))
                .optional();
    }

    private JdbcClient.StatementSpec account(String sql) {
        return db.sql(sql).param("today", LocalDate.now(clock));
    }

    private Halfway.@Nullable Step step(ResultSet row, Instant now) throws SQLException {
        var factor = row.getBoolean("factor");
        if (factor && !row.getBoolean("proved")) return Halfway.Step.PROVE;
        var tooOld = !passwords.maxAge().isZero() && row.getTimestamp("password_at").toInstant().isBefore(now.minus(passwords.maxAge()));
        if (row.getBoolean("initial") || tooOld) return Halfway.Step.CHOOSE_PASSWORD;
        return !factor && factors.required() && (row.getBoolean("separate") || row.getBoolean("everybody")) ? Halfway.Step.SET_UP : null;
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        var reach = new Reach(row.getString("region"), row.getObject("organization_id", UUID.class));
        var viewer = new Viewer(row.getObject("id", UUID.class), row.getObject("post", UUID.class), row.getString("name"),
                row.getString("capacity"), row.getString("role"), reach, permissions(row));
        return Account.of(row.getString("login"), row.getString("password"), viewer);
    }

    private static Set<String> permissions(ResultSet row) throws SQLException {
        var post = Set.of((String[]) row.getArray("permissions").getArray());
        var columns = row.getMetaData();
        if (!columns.getColumnName(columns.getColumnCount()).equals("scope") || row.getArray("scope") == null) return post;
        var both = new HashSet<>(post);
        both.retainAll(Set.of((String[]) row.getArray("scope").getArray()));
        return Set.copyOf(both);
    }
}
