package org.gongzhi.platform.seal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** A key of the seals (GB/T 32905 HMAC-SM3). For rows and for seals a key of its own is derived, so that neither can pass for the other. */
record SealKey(String id, byte[] forRows, byte[] forSeals) {

    static SealKey of(String secret) {
        var key = secret.getBytes(StandardCharsets.UTF_8);
        return new SealKey(HexFormat.of().formatHex(derived(key, "gongzhi journal key id"), 0, 4), derived(key, "gongzhi journal row"), derived(key, "gongzhi journal seal"));
    }

    HMac rows() { return keyed(forRows); }

    HMac seals() { return keyed(forSeals); }

    private static byte[] derived(byte[] key, String purpose) {
        var mac = keyed(key);
        var name = purpose.getBytes(StandardCharsets.UTF_8);
        mac.update(name, 0, name.length);
        return finish(mac);
    }

    private static HMac keyed(byte[] key) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        return mac;
    }

    static byte[] finish(HMac mac) {
        var value = new byte[mac.getMacSize()];
        mac.doFinal(value, 0);
        return value;
    }
}
