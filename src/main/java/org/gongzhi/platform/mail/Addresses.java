package org.gongzhi.platform.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.envelope.Sha256;
import org.gongzhi.platform.personal.PersonalCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people read their mail, as they say themselves, and proved by a code that was sent there. */
@Component
@Transactional
class Addresses {

    private static final Duration CODE_HOLDS = Duration.ofMinutes(30);
    private static final Duration BETWEEN_CODES = Duration.ofMinutes(1);
    private static final int GUESSES = 5;

    private final JdbcClient db;
    private final PersonalCipher cipher;

    Addresses(JdbcClient db, PersonalCipher cipher) {
        this.db = db;
        this.cipher = cipher;
    }

    static String context(@Nullable UUID person) { return PersonalCipher.context("person_mail", "address_sealed", String.valueOf(person)); }

    record Kept(String masked, MailMode mode, boolean verified, boolean waiting) {}

    record Check(String codeHash, boolean over, int guesses) {}

    Optional<Kept> kept(UUID person) {
        return db.sql("""
                        select address_masked as masked, mode, verified_at is not null as verified, coalesce(code_until > clock_timestamp(), false) as waiting
                          from person_mail where person_id = :person
                        """).param("person", person).query(Kept.class).optional();
    }

    /** Where a mail goes now; empty when nobody wants it there. */
    Optional<String> of(@Nullable UUID person, boolean proving) {
        return db.sql("""
                        select address_sealed from person_mail
                         where person_id = :person and (:proving and code_hash is not null or verified_at is not null and mode <> 'OFF')
                        """).param("person", person).param("proving", proving).query(String.class).optional().map(sealed -> cipher.open(sealed, context(person)));
    }

    /** A new address, to be proved. @return the code @throws Refused {@code mail.code.just-sent} */
    String ask(UUID person, String address) {
        var code = "%06d".formatted(new SecureRandom().nextInt(1_000_000));
        var rows = db.sql("""
                        insert into person_mail (person_id, address_sealed, address_masked, mode, code_hash, code_until)
                        values (:person, :sealed, :masked, 'OFF', :hash, clock_timestamp() + :holds * interval '1 second')
                            on conflict (person_id) do update
                           set address_sealed = excluded.address_sealed, address_masked = excluded.address_masked, mode = 'OFF', verified_at = null, guesses = 0,
                               code_hash = excluded.code_hash, code_until = excluded.code_until
                         where person_mail.code_until is null
                            or person_mail.code_until < clock_timestamp() + (:holds - :between) * interval '1 second'
                        """)
                .param("person", person)
                .param("sealed", cipher.seal(address, context(person)))
                .param("masked", address.charAt(0) + "***" + address.substring(address.indexOf('@')))
                .param("hash", hash(person, code))
                .param("holds", CODE_HOLDS.toSeconds())
                .param("between", BETWEEN_CODES.toSeconds())
                .update();
        if (rows == 0) throw new Refused("mail.code.just-sent").at("address");
        return code;
    }

    /** @return whether the code was right; five wrong ones void it @throws Refused {@code mail.code.over} */
    boolean prove(UUID person, String code) {
        var check = db.sql("""
                        select code_hash, code_until < clock_timestamp() as over, guesses
                          from person_mail where person_id = :person and code_hash is not null for update
                        """).param("person", person).query(Check.class).optional().filter(kept -> !kept.over() && kept.guesses() < GUESSES)
                .orElseThrow(() -> new Refused("mail.code.over").at("code"));
        var right = MessageDigest.isEqual(hash(person, code).getBytes(StandardCharsets.US_ASCII), check.codeHash().getBytes(StandardCharsets.US_ASCII));
        db.sql(right ? """
                        update person_mail
                           set verified_at = clock_timestamp(), mode = 'AT_ONCE', code_hash = null, code_until = null,
                               told_until = (select coalesce(max(id), 0) from message where person_id = :person)
                         where person_id = :person
                        """ : "update person_mail set guesses = guesses + 1 where person_id = :person")
                .param("person", person).update();
        return right;
    }

    /** @throws Refused {@code mail.not-verified} */
    void choose(UUID person, MailMode mode) {
        var rows = db.sql("""
                        update person_mail
                           set mode = :mode, told_until = (select coalesce(max(id), 0) from message where person_id = :person)
                         where person_id = :person and verified_at is not null
                        """).param("person", person).param("mode", mode.name()).update();
        if (rows == 0) throw new Refused("mail.not-verified");
    }

    void forget(UUID person) { db.sql("delete from person_mail where person_id = :person").param("person", person).update(); }

    private static String hash(UUID person, String code) { return Sha256.hex(person + " " + code); }
}
