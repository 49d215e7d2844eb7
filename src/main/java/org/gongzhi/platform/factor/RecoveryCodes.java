package org.gongzhi.platform.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.platform.envelope.Sha256;
import org.gongzhi.platform.password.Passwords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ten codes of sixty bits on a sheet of paper, each for one log-in. Kept like passwords, each with a salt of its own (OWASP ASVS 5.0,
 * 6.5.2); those given before that was so open once more by their SHA-256.
 */
@Component
class RecoveryCodes {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int CODES = 10;
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final Passwords passwords;

    RecoveryCodes(JdbcClient db, Passwords passwords) {
        this.db = db;
        this.passwords = passwords;
    }

    /** New ones in place of all others. */
    List<String> give(UUID person) {
        forget(person);
        var codes = Stream.generate(RecoveryCodes::code).limit(CODES).toList();
        codes.forEach(code -> db.sql("insert into recovery_code (person_id, hash) values (:person, :hash)")
                .param("person", person).param("hash", passwords.encode(plain(code))).update());
        return codes;
    }

    boolean use(UUID person, String typed) {
        var code = plain(typed);
        return db.sql("select hash from recovery_code where person_id = :person and used_at is null").param("person", person).query(String.class).list().stream()
                .filter(hash -> isOf(code, hash))
                .findFirst()
                .filter(hash -> db.sql("update recovery_code set used_at = now() where person_id = :person and hash = :hash and used_at is null")
                        .param("person", person).param("hash", hash).update() == 1)
                .isPresent();
    }

    int left(UUID person) {
        return db.sql("select count(*) from recovery_code where person_id = :person and used_at is null").param("person", person).query(Integer.class).single();
    }

    void forget(UUID person) { db.sql("delete from recovery_code where person_id = :person").param("person", person).update(); }

    private static String code() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1)).collect(Collectors.joining()).replaceAll("(.{4})(?=.)", "$1-");
    }

    private boolean isOf(String code, String hash) { return hash.startsWith("{") ? passwords.matches(code, hash) : Sha256.hex(code).equals(hash); }

    private static String plain(String code) { return code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""); }
}
