package org.gongzhi.funding;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From which amount how many people must approve: dated, so that yesterday's payments keep yesterday's rule. */
@Component
class PaymentRules {

    private final JdbcClient db;

    PaymentRules(JdbcClient db) {
        this.db = db;
    }

    int approvals(BigDecimal amount, LocalDate on) {
        return db.sql("""
                        select case when :amount > threshold then approvals else 1 end
                          from payment_rule
                         where valid_from <= :on
                         order by valid_from desc
                         limit 1
                        """)
                .param("amount", amount)
                .param("on", on)
                .query(Integer.class)
                .single();
    }

    void add(LocalDate from, BigDecimal threshold, int approvals, Act act) {
        if (from.isBefore(act.at().atZone(OfficeClock.ZONE).toLocalDate())) throw new Refused("payment.rule.past").at("validFrom");
        try {
            db.sql("""
                            insert into payment_rule (valid_from, threshold, approvals, set_by, set_at)
                            values (:from, :threshold, :approvals, :by, :at)
                            """)
                    .param("from", from)
                    .param("threshold", threshold)
                    .param("approvals", approvals)
                    .param("by", act.by())
                    .param("at", Timestamp.from(act.at()))
                    .update();
        } catch (DuplicateKeyException sameDay) {
            throw new Refused("payment.rule.same-day").at("validFrom");
        }
    }
}
