package org.gongzhi.platform.personal;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.gongzhi.platform.envelope.Sm3;

/** One generation of keys: one that seals (SM4, 128 bits) and one for the blind index (HMAC-SM3, 256 bits), under a random id. */
final class Keys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int INDEX_BYTES = 32;

    private final String id;
    private final byte[] material;
    private final ThreadLocal<Sm4> machines;

    Keys(String id, byte[] material) {
        this.id = id;
        this.material = material;
        this.machines = ThreadLocal.withInitial(() -> new Sm4(Arrays.copyOf(material, Sm4.KEY_BYTES)));
    }

    static Keys fresh() {
        var id = new byte[4];
        var material = new byte[Sm4.KEY_BYTES + INDEX_BYTES];
        RANDOM.nextBytes(id);
        RANDOM.nextBytes(material);
        return new Keys(HexFormat.of().formatHex(id), material);
    }

    String id() { return id; }

    byte[] material() { return material; }

    /** Of this thread: setting a key up costs more than sealing with it. */
    Sm4 machine() { return machines.get(); }

    String index(String plain) {
        return id + "." + Sm3.keyed(Arrays.copyOfRange(material, Sm4.KEY_BYTES, material.length), plain);
    }
}
