package org.gongzhi.notice;

import java.security.SecureRandom;
import java.util.Base64;
import org.gongzhi.platform.envelope.Sm3;

/** The end of the private link by which somebody without an account reads the answer: 144 random bits, of which the database knows only the hash. */
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static String fresh() {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String secret) { return Sm3.hex(secret); }
}
