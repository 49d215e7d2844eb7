package org.gongzhi.platform.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.personal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A link is kept sealed for its owner, and as a hash for whoever comes with it. */
@Configuration(proxyBeanMethods = false)
class FeedSecrets {

    static String at(Object id) { return PersonalCipher.context("calendar_feed", "secret_sealed", id); }

    /** The secret is as random as a key: it needs no salt. */
    static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Bean SealedColumn feedSecret() { return new SealedColumn("calendar_feed", "secret_sealed", Mask.NOTE); }
}
