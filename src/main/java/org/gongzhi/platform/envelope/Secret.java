package org.gongzhi.platform.envelope;

import java.security.SecureRandom;
import java.util.Base64;

/** The end of a private link: 144 random bits, of which the database knows only a hash. */
public final class Secret {

    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    public static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Its SHA-256, as 64 hexadecimal digits. So many random bits need neither salt nor slowness. */
    public static String hash(String secret) { return Sha256.hex(secret); }
}
