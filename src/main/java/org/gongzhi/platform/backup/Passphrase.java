package org.gongzhi.platform.backup;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the keys of a bundle: AES-256-GCM under a key drawn from the passphrase by PBKDF2 (HMAC-SHA-512, 210,000 rounds, as
 * OWASP advises). Of the JDK alone, so that a bundle can be opened in ten years.
 */
record Passphrase(String words) {

    private static final int SHORTEST = 12;
    private static final int ROUNDS = 210_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    Passphrase {
        if (words.length() < SHORTEST) throw new BadBundle("The passphrase is too short; it needs " + SHORTEST + " characters or more.");
    }

    byte[] seal(byte[] plain) {
        var head = new byte[SALT + NONCE];
        new SecureRandom().nextBytes(head);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, head).doFinal(plain);
            var all = Arrays.copyOf(head, head.length + sealed.length);
            System.arraycopy(sealed, 0, all, head.length, sealed.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws BadBundle when it was sealed with another passphrase */
    byte[] open(byte[] sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, sealed).doFinal(sealed, SALT + NONCE, sealed.length - SALT - NONCE);
        } catch (AEADBadTagException e) {
            throw new BadBundle("The passphrase is not the one that the keys in the backup were sealed with.");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] head) throws GeneralSecurityException {
        var drawn = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(words.toCharArray(), Arrays.copyOf(head, SALT), ROUNDS, 256));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(drawn.getEncoded(), "AES"), new GCMParameterSpec(TAG_BITS, head, SALT, NONCE));
        return cipher;
    }

    @Override public String toString() { return "a passphrase"; }
}
