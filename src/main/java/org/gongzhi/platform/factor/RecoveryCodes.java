package org.gongzhi.platform.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.platform.envelope.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ten codes of sixty bits on a sheet of paper, each for one log-in. Only hashes are kept; so long a secret needs no slow one. */
@Component
class RecoveryCodes {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int CODES = 10;
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;

    RecoveryCodes(JdbcClient db) {
        this.db = db;
    }

    /** New ones in place of all others. */
    List<String> give(UUID person) {
        forget(person);
        var codes = Stream.generate(RecoveryCodes::code).limit(CODES).toList();
        codes.forEach(code -> db.sql("insert into recovery_code (person_id, hash) values (:person, :hash)")
                .param("person", person).param("hash", hash(code)).update());
        return codes;
    }

    boolean use(UUID person, String typed) {
        return db.sql("update recovery_code set used_at = now() where person_id = :person and hash = :hash and used_at is null")
                .param("person", person)
                .param("hash", hash(typed))
                .update() == 1;
    }

    int left(UUID person) {
        return db.sql("select count(*) from recovery_code where person_id = :person and used_at is null").param("person", person).query(Integer.class).single();
    }

    void forget(UUID person) { db.sql("delete from recovery_code where person_id = :person").param("person", person).update(); }

    private static String code() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1)).collect(Collectors.joining()).replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String hash(String code) { return Sha256.hex(code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "")); }
}
