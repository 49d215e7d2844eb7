package org.gongzhi.platform.outbox;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.personal.PersonalCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the outbox. A letter is written in the transaction of what it tells: what was rolled back nobody hears of, and what was
 * saved goes out, even if the program dies at that moment. It may arrive twice, always under the same id. (microservices.io:
 * transactional outbox)
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

    private final JdbcClient db;
    private final PersonalCipher cipher;

    Outbox(JdbcClient db, PersonalCipher cipher) {
        this.db = db;
        this.cipher = cipher;
    }

    /** @return by which id the receiver will know it */
    public UUID put(NewLetter letter) {
        var id = UUID.randomUUID();
        db.sql("""
                        insert into outbox (id, channel, destination_id, person_id, type, lane, content, sealed, private, state, due_at, created_at)
                        values (:id, :channel, :destination, :person, :type, :lane, :content, :sealed, :personal, 'WAITING', clock_timestamp(), clock_timestamp())
                        """)
                .param("id", id)
                .param("channel", letter.channel().name())
                .param("destination", letter.destination())
                .param("person", letter.person())
                .param("type", letter.type())
                .param("lane", letter.lane())
                .param("content", letter.personal() ? "" : letter.content())
                .param("sealed", letter.personal() ? cipher.seal(letter.content(), context(id)) : null)
                .param("personal", letter.personal())
                .update();
        return id;
    }

    /**
     * Tries a letter anew that was given up, from the beginning of the schedule.
     *
     * @throws Missing when there is none
     * @throws Refused {@code outbox.not-dead}
     */
    public void resend(UUID id) {
        var state = db.sql("select state from outbox where id = :id for update").param("id", id).query(String.class).optional().orElseThrow(Missing::new);
        if (!state.equals(LetterState.DEAD.name())) throw new Refused("outbox.not-dead", LetterState.valueOf(state).label());
        revive(List.of(id));
    }

    /** The same with everything that was given up on its way to one destination, in the order in which it was written. @return how many */
    public int resendAll(UUID destination) {
        var dead = db.sql("select id from outbox where state = 'DEAD' and destination_id = :destination for update")
                .param("destination", destination).query(UUID.class).list();
        revive(dead);
        return dead.size();
    }

    static String context(UUID letter) { return PersonalCipher.context("outbox", "sealed", letter); }

    private void revive(List<UUID> letters) {
        db.sql("update outbox set state = 'WAITING', tries = 0, due_at = clock_timestamp(), over_at = null where id = any(:letters)")
                .param("letters", letters.toArray(UUID[]::new)).update();
    }
}
