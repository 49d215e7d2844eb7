package org.gongzhi.platform.state;

import java.time.Instant;
import java.util.List;
import org.gongzhi.platform.page.Show;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys that all programs have alike, by a few letters of their fingerprint: to compare with a note in the safe. */
@Component
class KeyPart implements StatePart {

    private static final int LETTERS = 8;

    private final JdbcClient db;

    KeyPart(JdbcClient db) {
        this.db = db;
    }

    record Row(String name, String fingerprint, Instant since) {}

    @Override public String title() { return "密钥"; }

    @Override public int rank() { return 70; }

    @Override
    public List<Fact> facts() {
        return db.sql("select name, fingerprint, since from shared_key order by name").query(Row.class).list().stream()
                .map(key -> Fact.good(label(key.name()), key.fingerprint().substring(0, Math.min(LETTERS, key.fingerprint().length())) + "，" + Show.date(key.since()) + " 起"))
                .toList();
    }

    private static String label(String name) {
        return switch (name) {
            case "session" -> "登录";
            case "personal" -> "个人信息";
            case "journal" -> "日志封存";
            default -> name;
        };
    }
}
