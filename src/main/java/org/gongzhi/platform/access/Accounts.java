package org.gongzhi.platform.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds out who somebody is: by log-in name, by what their cookie says, or by the token of their program. */
@Component
class Accounts {

    private static final String ACCOUNT = """
            select p.id, p.login, p.name, p.password, p.stamp, o.id as post, o.capacity, o.role, o.region, o.organization_id,
                   array(select permission from role_permission r where r.role = o.role) as permissions
              from person p
              join post o on o.person_id = p.id and :today between o.since and coalesce(o.until - 1, :today)
            """;

    private final JdbcClient db;
    private final Clock clock;

    Accounts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** At their first post. */
    Account of(String login) {
        return account(ACCOUNT + """
                         where p.login = :login
                           and p.active
                         order by o.serial
                         limit 1
                        """)
                .param("login", login)
                .query(Accounts::account)
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException(login));
    }

    /** At one of their posts, which may have ended meanwhile. */
    Optional<Account> at(UUID post) {
        return account(ACCOUNT + " where o.id = :post and p.active").param("post", post).query(Accounts::account).optional();
    }

    /** What the cookie says, if it still holds: neither signed out everywhere, nor suspended, nor dismissed. */
    Optional<Account> at(UUID post, int stamp) {
        return account(ACCOUNT + """
                         where o.id = :post
                           and p.active
                           and p.stamp = :stamp
                        """)
                .param("post", post)
                .param("stamp", stamp)
                .query(Accounts::account)
                .optional();
    }

    /** Another post of the same person; null when it is not theirs. */
    @Nullable Account switched(Account account, UUID post) {
        return at(post, account.stamp()).filter(other -> other.viewer().id().equals(account.viewer().id())).orElse(null);
    }

    Optional<Account> ownerOf(String token) {
        return account(ACCOUNT + """
                          join token t on t.post_id = o.id
                         where t.hash = encode(sha256(:token::bytea), 'hex')
                           and t.expires_at > :now
                           and p.active
                        """)
                .param("token", token)
                .param("now", Timestamp.from(clock.instant()))
                .query(Accounts::account)
                .optional();
    }

    private JdbcClient.StatementSpec account(String sql) {
        return db.sql(sql).param("today", LocalDate.now(clock));
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        var reach = new Reach(row.getString("region"), row.getObject("organization_id", UUID.class));
        var viewer = new Viewer(row.getObject("id", UUID.class), row.getObject("post", UUID.class), row.getString("name"),
                row.getString("capacity"), row.getString("role"), reach, Set.of((String[]) row.getArray("permissions").getArray()));
        return new Account(row.getString("login"), row.getString("password"), row.getInt("stamp"), viewer);
    }
}
