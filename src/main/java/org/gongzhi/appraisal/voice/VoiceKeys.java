package org.gongzhi.appraisal.voice;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.envelope.Sm3;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.personal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * By what a device or a telephone is known again: HMAC-SM3 under a key of the round, which nobody sees and which is forgotten with what
 * the public wrote. So neither is kept, none is known from one round to the next, and a change of the office's keys takes no index along.
 */
@Component
class VoiceKeys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String TABLE = "appraisal_voice_key";
    private static final String COLUMN = "key_sealed";

    private final PersonalCipher cipher;
    private final JdbcClient db;

    VoiceKeys(PersonalCipher cipher, JdbcClient db) {
        this.cipher = cipher;
        this.db = db;
    }

    String index(UUID round, String plain) {
        var key = sealed(round).orElseGet(() -> made(round));
        return Sm3.keyed(HexFormat.of().parseHex(cipher.open(key, context(round))), plain);
    }

    private Optional<String> sealed(UUID round) {
        return db.sql("select key_sealed from appraisal_voice_key where round = ?").param(round).query(String.class).optional();
    }

    /** Of two who come first at once, one key holds. */
    private String made(UUID round) {
        var key = new byte[32];
        RANDOM.nextBytes(key);
        db.sql("insert into appraisal_voice_key (round, key_sealed) values (:round, :key) on conflict do nothing")
                .param("round", round).param("key", cipher.seal(HexFormat.of().formatHex(key), context(round))).update();
        return sealed(round).orElseThrow();
    }

    private static String context(UUID round) { return PersonalCipher.context(TABLE, COLUMN, round); }

    @Configuration(proxyBeanMethods = false)
    static class Sealed {

        @Bean SealedColumn appraisalVoiceKey() { return new SealedColumn(TABLE, COLUMN, "round::text", Mask.NOTE, null); }
    }
}
