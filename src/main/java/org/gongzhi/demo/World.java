package org.gongzhi.demo;

import java.math.BigDecimal;
import java.util.Random;
import java.util.UUID;
import org.gongzhi.funding.Payments;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.Orders;
import org.gongzhi.order.match.Offers;
import org.gongzhi.order.need.Needs;
import org.gongzhi.order.rating.Ratings;
import org.gongzhi.order.salon.Salons;
import org.gongzhi.order.service.ServiceRecords;
import org.gongzhi.platform.Refused;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The doors through which the tales go, and the few looks into the books that a person would take on a page. */
@Component
@Profile("demo")
record World(Needs needs, Salons salons, Orders orders, Offers offers, ServiceRecords services, Payments payments, Ratings ratings, JdbcClient db,
        PlatformTransactionManager transactions) {

    /** Tries what the rules may refuse. @return whether it was done; if not, it is as if it had never been tried */
    boolean attempt(Runnable work) {
        var savepoint = new TransactionTemplate(transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
        try {
            savepoint.executeWithoutResult(status -> work.run());
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    /** A line of the year that lists the use, covers the place and has enough left; the town's own before the district's. */
    UUID line(int year, String use, String region, BigDecimal amount, Random random) {
        var lines = db.sql("""
                        select l.id
                          from budget_line l
                          join budget_line_use u on u.line_id = l.id and u.use = :use
                          join ledger_account a on a.line_id = l.id and a.kind = 'AVAILABLE'
                         where l.year = :year
                           and (l.region = :town or l.region = :district)
                           and a.balance >= :amount
                         order by l.region desc, l.name
                        """)
                .param("use", use)
                .param("year", year)
                .param("town", region.substring(0, 9) + "000")
                .param("district", region.substring(0, 6) + "000000")
                .param("amount", amount)
                .query(UUID.class)
                .list();
        if (lines.isEmpty()) throw new IllegalStateException("No line of " + year + " has " + amount + " left for " + use + " in " + region);
        return lines.get(random.nextInt(10) < 6 ? 0 : random.nextInt(lines.size()));
    }

    UUID paymentOf(OrderId order) {
        return db.sql("select id from payment where subject = 'order' and subject_id = :order and stage = 'REQUESTED'")
                .param("order", order.value()).query(UUID.class).single();
    }

    boolean awaitsApproval(UUID payment) {
        return db.sql("select stage = 'REQUESTED' from payment where id = :payment").param("payment", payment).query(Boolean.class).single();
    }
}
