package org.gongzhi.platform.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.gongzhi.platform.node.Node;
import org.gongzhi.platform.personal.PersonalCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries one letter that is due. Its row stays locked on the way, so no other worker of any program takes it, and when this one dies
 * the lock dies with it: the next one begins at once. An earlier letter of its lane that still waits holds it back.
 */
@Component
class Postman {

    private final JdbcClient db;
    private final PersonalCipher cipher;
    private final Node node;
    private final OutboxSettings settings;
    private final Map<Channel, Carrier> carriers = new EnumMap<>(Channel.class);

    Postman(JdbcClient db, PersonalCipher cipher, Node node, OutboxSettings settings, List<Carrier> carriers) {
        this.db = db;
        this.cipher = cipher;
        this.node = node;
        this.settings = settings;
        carriers.forEach(carrier -> this.carriers.put(carrier.channel(), carrier));
    }

    /** @return whether there was one */
    @Transactional
    public boolean carryOne() {
        var due = take();
        due.ifPresent(this::carry);
        return due.isPresent();
    }

    private Optional<Letter> take() {
        return db.sql("""
                        select o.id, o.channel, o.destination_id as destination, o.person_id as person, o.type, o.content, o.sealed, o.tries
                          from outbox o
                          left join destination d on d.id = o.destination_id
                         where o.state = 'WAITING'
                           and o.due_at <= clock_timestamp()
                           and d.paused_at is null
                           and coalesce(d.rest_until <= clock_timestamp(), true)
                           and not exists (select from outbox e where e.lane = o.lane and e.serial < o.serial and e.state = 'WAITING')
                         order by o.due_at
                         limit 1
                           for update of o skip locked
                        """)
                .query(this::letter)
                .optional();
    }

    private Letter letter(ResultSet row, int n) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sealed = row.getString("sealed");
        return new Letter(id, Channel.valueOf(row.getString("channel")), row.getObject("destination", UUID.class), row.getObject("person", UUID.class),
                row.getString("type"), sealed == null ? row.getString("content") : cipher.open(sealed, Outbox.context(id)), row.getInt("tries"));
    }

    private void carry(Letter letter) {
        var began = System.nanoTime();
        var carrier = carriers.get(letter.channel());
        var answer = attempt(carrier, letter);
        note(letter, answer, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        var pause = Duration.ZERO;
        switch (answer.result()) {
            case ARRIVED -> over(letter, LetterState.DELIVERED);
            case DROPPED -> over(letter, LetterState.DROPPED);
            case NEVER -> over(letter, LetterState.DEAD);
            case LATER -> {
                if (settings.isLast(letter.tries())) over(letter, LetterState.DEAD);
                else wait(letter, pause = settings.pause(letter.tries()));
            }
        }
        carrier.settled(letter, answer, pause);
    }

    private static Answer attempt(Carrier carrier, Letter letter) {
        try {
            return carrier.carry(letter);
        } catch (RuntimeException fault) {
            return Answer.later("fault", fault.getClass().getSimpleName());
        }
    }

    private void note(Letter letter, Answer answer, long millis) {
        db.sql("""
                        insert into outbox_attempt (outbox_id, number, at, millis, code, detail, node)
                        select :id, coalesce(max(number), 0) + 1, clock_timestamp(), :millis, :code, :detail, :node
                          from outbox_attempt
                         where outbox_id = :id
                        """)
                .param("id", letter.id())
                .param("millis", millis)
                .param("code", answer.code())
                .param("detail", answer.detail())
                .param("node", node.name())
                .update();
    }

    /** What is somebody's is erased once it has arrived; of what did not arrive it is needed to try again. */
    private void over(Letter letter, LetterState state) {
        db.sql("""
                        update outbox
                           set state = :state, tries = tries + 1, over_at = clock_timestamp(),
                               sealed = case when :state = 'DEAD' then sealed end
                         where id = :id
                        """)
                .param("id", letter.id())
                .param("state", state.name())
                .update();
    }

    private void wait(Letter letter, Duration pause) {
        db.sql("update outbox set tries = tries + 1, due_at = clock_timestamp() + :millis * interval '1 millisecond' where id = :id")
                .param("id", letter.id())
                .param("millis", pause.toMillis())
                .update();
    }
}
