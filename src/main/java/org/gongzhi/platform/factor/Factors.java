package org.gongzhi.platform.factor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.envelope.Envelope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to second factors. Time is real: the phone knows nothing of a demo that travels. */
@Service
@Transactional
public class Factors {

    private static final String PURPOSE = "second factor";

    private final JdbcClient db;
    private final Envelope seal;
    private final PersonalCipher cipher;
    private final RecoveryCodes recovery;

    Factors(JdbcClient db, Envelope seal, PersonalCipher cipher, RecoveryCodes recovery) {
        this.db = db;
        this.seal = seal;
        this.cipher = cipher;
        this.recovery = recovery;
    }

    /** A fresh secret for somebody to take along while they set it up: nothing is kept before a code has proved that it arrived. */
    public String offered(String secret, UUID person) { return seal.hide(PURPOSE, person + " " + secret); }

    /** The secret of an offer to that person. */
    public Optional<String> secretOf(String offer, UUID person) {
        return seal.reveal(PURPOSE, offer).filter(content -> content.startsWith(person + " ")).map(content -> content.substring(content.indexOf(' ') + 1));
    }

    /**
     * Takes an offer, in place of an earlier factor.
     *
     * @return the recovery codes, to be shown once
     * @throws Refused {@code factor.wrong-code}
     */
    public List<String> take(UUID person, String offer, String code) {
        var secret = secretOf(offer, person).orElseThrow(Factors::wrong);
        var step = Totp.step(secret, digits(code), Instant.now()).orElseThrow(Factors::wrong);
        db.sql("""
                        insert into factor (person_id, secret, used_step) values (:person, :secret, :step)
                            on conflict (person_id) do update set secret = excluded.secret, used_step = excluded.used_step, since = now()
                        """)
                .param("person", person)
                .param("secret", cipher.seal(secret, place(person)))
                .param("step", step)
                .update();
        return recovery.give(person);
    }

    public boolean has(UUID person) {
        return db.sql("select exists (select from factor where person_id = :person)").param("person", person).query(Boolean.class).single();
    }

    public int recoveryCodesLeft(UUID person) { return recovery.left(person); }

    /** Whether this code, of the phone or of the sheet, is right; it will not be a second time. */
    public boolean proves(UUID person, String code) {
        return digits(code).length() == 6 && code.strip().length() <= 7 ? phone(person, digits(code)) : recovery.use(person, code);
    }

    public void forget(UUID person) {
        recovery.forget(person);
        db.sql("delete from factor where person_id = :person").param("person", person).update();
    }

    private boolean phone(UUID person, String code) {
        var step = db.sql("select secret from factor where person_id = :person").param("person", person).query(String.class).optional()
                .map(sealed -> Totp.step(cipher.open(sealed, place(person)), code, Instant.now()));
        return step.isPresent() && step.get().isPresent()
                && db.sql("update factor set used_step = :step where person_id = :person and used_step < :step")
                        .param("step", step.get().getAsLong())
                        .param("person", person)
                        .update() == 1;
    }

    private static String place(UUID person) { return PersonalCipher.context("factor", "secret", person); }

    private static String digits(String code) { return code.replaceAll("[^0-9]", ""); }

    private static Refused wrong() { return new Refused("factor.wrong-code").at("code"); }
}
