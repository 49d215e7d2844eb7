package org.gongzhi.platform.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Six digits every thirty seconds out of twenty secret bytes, as every authenticator knows them (RFC 6238, SHA-1). */
public final class Totp {

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final int BYTES = 20;
    private static final int LATE = 1;

    private Totp() {}

    /** A new secret, in the letters that people type (RFC 4648 base 32). */
    public static String secret() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Base32().encodeAsString(bytes);
    }

    /** What an authenticator reads from the QR code. The office stands in it once: a Chinese name is long there, and a dense code is hard to read. */
    public static String address(String secret, String office, String login) {
        var issuer = URLEncoder.encode(office, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + login + "?secret=" + secret + "&issuer=" + issuer;
    }

    /** The code of a moment. */
    public static String code(String secret, Instant at) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(new Base32().decode(secret), "RAW"), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The time step to which a code belongs: this one, the one before or the one after; empty when to none. */
    static OptionalLong step(String secret, String code, Instant now) {
        var length = GENERATOR.getTimeStep().toSeconds();
        var current = now.getEpochSecond() / length;
        return LongStream.rangeClosed(current - LATE, current + LATE)
                .filter(step -> same(code(secret, Instant.ofEpochSecond(step * length)), code))
                .findFirst();
    }

    private static boolean same(String ours, String typed) {
        return MessageDigest.isEqual(ours.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }
}
