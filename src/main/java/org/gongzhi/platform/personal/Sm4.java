package org.gongzhi.platform.personal;

import java.security.SecureRandom;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jspecify.annotations.Nullable;

/** SM4 in Galois/counter mode (GB/T 32907, tag of 128 bits, nonce of 96 bits) under one key, for one thread; and HMAC-SM3 (GB/T 32905). */
final class Sm4 {

    static final int KEY_BYTES = 16;
    static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
    private @Nullable KeyParameter key;

    Sm4(byte[] key) {
        this.key = new KeyParameter(key);
    }

    static byte[] nonce() {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return nonce;
    }

    byte[] seal(byte[] nonce, byte[] context, byte[] plain) {
        try {
            return run(true, nonce, context, plain, 0);
        } catch (InvalidCipherTextException never) {
            throw new IllegalStateException(never);
        }
    }

    /**
     * @param sealed nonce, text and tag, beginning at {@code from}
     * @return null when it was sealed under another key, for another context, or altered
     */
    byte @Nullable [] open(byte[] sealed, int from, byte[] context) {
        if (sealed.length - from < NONCE_BYTES + TAG_BITS / 8) return null;
        var nonce = new byte[NONCE_BYTES];
        System.arraycopy(sealed, from, nonce, 0, NONCE_BYTES);
        try {
            return run(false, nonce, context, sealed, from + NONCE_BYTES);
        } catch (InvalidCipherTextException altered) {
            return null;
        }
    }

    /** The key is given once: without one the cipher keeps what it has set up. */
    private byte[] run(boolean sealing, byte[] nonce, byte[] context, byte[] input, int from) throws InvalidCipherTextException {
        cipher.init(sealing, new AEADParameters(key, TAG_BITS, nonce, context));
        key = null;
        var length = input.length - from;
        var output = new byte[cipher.getOutputSize(length)];
        var done = cipher.processBytes(input, from, length, output, 0);
        cipher.doFinal(output, done);
        return output;
    }

    static byte[] join(byte[] nonce, byte[] sealed) {
        var joined = new byte[nonce.length + sealed.length];
        System.arraycopy(nonce, 0, joined, 0, nonce.length);
        System.arraycopy(sealed, 0, joined, nonce.length, sealed.length);
        return joined;
    }
}
