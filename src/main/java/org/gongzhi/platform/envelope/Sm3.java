package org.gongzhi.platform.envelope;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The SM3 of a text (GB/T 32905), which everybody can compute: no key, no secret. */
public final class Sm3 {

    private Sm3() {}

    /** Of the text in UTF-8, as 64 hexadecimal digits. */
    public static String hex(String text) {
        var digest = new SM3Digest();
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes, 0, bytes.length);
        var value = new byte[digest.getDigestSize()];
        digest.doFinal(value, 0);
        return HexFormat.of().formatHex(value);
    }
}
