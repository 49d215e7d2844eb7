package org.gongzhi.platform.state;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.gongzhi.platform.page.Show;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys that all programs have alike, by a few letters of their fingerprint, to compare with a note in the safe; and which it is time to change. */
@Component
class KeyPart implements StatePart {

    private static final int LETTERS = 8;

    private final JdbcClient db;
    private final KeySettings settings;

    KeyPart(JdbcClient db, KeySettings settings) {
        this.db = db;
        this.settings = settings;
    }

    record Row(String name, String fingerprint, Instant since) {}

    @Override public String title() { return "密钥"; }

    @Override public int rank() { return 70; }

    @Override
    public List<Fact> facts() {
        var shared = db.sql("select name, fingerprint, since from shared_key order by name").query(Row.class).list();
        var sealing = db.sql("select 'sealing' as name, id as fingerprint, made_at as since from personal_key order by serial desc limit 1").query(Row.class).list();
        return Stream.concat(shared.stream(), sealing.stream()).map(this::fact).toList();
    }

    private Fact fact(Row key) {
        var value = key.fingerprint().substring(0, Math.min(LETTERS, key.fingerprint().length())) + "，" + Show.date(key.since()) + " 起";
        var age = Duration.between(key.since(), Instant.now());
        var old = !settings.maxAge().isZero() && age.compareTo(settings.maxAge()) > 0;
        return (old ? Fact.watch(label(key.name()), value, "已用了 " + age.toDays() + " 天，该换了。" + how(key.name())) : Fact.good(label(key.name()), value))
                .measured("gongzhi.key." + key.name() + ".age.seconds", age.toSeconds());
    }

    private static String label(String name) {
        return switch (name) {
            case "session" -> "登录";
            case "personal" -> "个人信息";
            case "sealing" -> "数据密钥";
            case "journal" -> "日志封存";
            default -> name;
        };
    }

    private static String how(String name) {
        return switch (name) {
            case "session" -> "请更换 gongzhi.session.key；更换后大家重新登录一次。";
            case "personal" -> "请更换 gongzhi.personal.key，旧的放在 gongzhi.personal.previous-key，再运行 ./gongzhi rotate-keys。";
            case "sealing" -> "请运行 ./gongzhi rotate-keys。";
            case "journal" -> "请把新密钥放在 journal.key 的第一行，旧的留在下一行。";
            default -> "";
        };
    }
}
