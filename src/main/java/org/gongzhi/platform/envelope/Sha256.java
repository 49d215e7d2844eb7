package org.gongzhi.platform.envelope;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a text (FIPS 180-4), which everybody can compute: no key, no secret. */
public final class Sha256 {

    private Sha256() {}

    /** Of the text in UTF-8. */
    public static byte[] of(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The same as 64 hexadecimal digits. */
    public static String hex(String text) { return HexFormat.of().formatHex(of(text)); }
}
