package org.gongzhi.platform.envelope;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** The SM3 of a text (GB/T 32905), which everybody can compute, and with a key whoever has it. */
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

    /** The HMAC-SM3 of a text, for whoever has the key, in hexadecimal digits. */
    public static String keyed(byte[] key, String text) { return HexFormat.of().formatHex(hmac(key, text)); }

    public static byte[] hmac(byte[] key, String text) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        mac.update(bytes, 0, bytes.length);
        var value = new byte[mac.getMacSize()];
        mac.doFinal(value, 0);
        return value;
    }
}
