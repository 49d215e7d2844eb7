package org.gongzhi.platform.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.platform.personal.PersonalCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secrets by which receivers know us, sealed as the database keeps them. */
@Component
class Secrets {

    private final JdbcClient db;
    private final PersonalCipher cipher;

    Secrets(JdbcClient db, PersonalCipher cipher) {
        this.db = db;
        this.cipher = cipher;
    }

    String sealed(UUID destination, String secret) { return cipher.seal(secret, context("secret_sealed", destination)); }

    String sealedAsFormer(UUID destination, String secret) { return cipher.seal(secret, context("former_secret_sealed", destination)); }

    Optional<String> of(UUID destination) {
        return db.sql("select secret_sealed from destination where id = :id for update").param("id", destination).query(String.class).optional()
                .map(sealed -> cipher.open(sealed, context("secret_sealed", destination)));
    }

    /** Those that hold: while a secret changes, both. */
    List<String> of(Destination destination, Instant now) {
        var former = destination.formerUntil() != null && destination.formerUntil().isAfter(now) ? destination.formerSecretSealed() : null;
        return Stream.of(opened(destination.secretSealed(), "secret_sealed", destination.id()), opened(former, "former_secret_sealed", destination.id()))
                .flatMap(Optional::stream).toList();
    }

    private Optional<String> opened(@Nullable String sealed, String column, UUID destination) {
        return Optional.ofNullable(sealed).map(value -> cipher.open(value, context(column, destination)));
    }

    private static String context(String column, UUID destination) { return PersonalCipher.context("destination", column, destination); }
}
