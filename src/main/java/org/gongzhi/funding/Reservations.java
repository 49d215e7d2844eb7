package org.gongzhi.funding;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what is kept for whom. Paid and released amounts are moved by the ledger's own trigger. */
@Component
class Reservations {

    private final JdbcClient db;

    Reservations(JdbcClient db) {
        this.db = db;
    }

    UUID add(UUID line, BigDecimal amount, String subject, UUID subjectId, Act act) {
        var id = UUID.randomUUID();
        db.sql("""
                        insert into reservation (id, line_id, subject, subject_id, amount, at)
                        values (:id, :line, :subject, :subjectId, :amount, :at)
                        """)
                .param("id", id)
                .param("line", line)
                .param("subject", subject)
                .param("subjectId", subjectId)
                .param("amount", amount)
                .param("at", Timestamp.from(act.at()))
                .update();
        return id;
    }

    Reservation held(UUID id) {
        return db.sql("""
                        select r.id, r.line_id, l.region, r.subject, r.subject_id, r.amount, r.requested, r.paid, r.released
                          from reservation r
                          join budget_line l on l.id = r.line_id
                         where r.id = :id
                           for no key update of r
                        """)
                .param("id", id)
                .query(Reservation.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    /** Sets an amount aside for a payment that is asked for; a negative one gives it free again. */
    void ask(UUID id, BigDecimal amount) {
        db.sql("update reservation set requested = requested + :amount where id = :id")
                .param("id", id)
                .param("amount", amount)
                .update();
    }
}
