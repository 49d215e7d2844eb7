package org.gongzhi.order.match;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.order.ClaimCheck;
import org.gongzhi.order.OrderId;
import org.gongzhi.organization.CreditList;
import org.gongzhi.organization.Standings;
import org.gongzhi.platform.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** No organization takes most of the year's money, and whoever gave an order up waits before it claims again. (anchors 4.12) */
@Component
class Limits implements ClaimCheck {

    private final Candidates candidates;
    private final MatchingRules rules;
    private final Standings standings;
    private final JdbcClient db;
    private final Clock clock;

    Limits(Candidates candidates, MatchingRules rules, Standings standings, JdbcClient db, Clock clock) {
        this.candidates = candidates;
        this.rules = rules;
        this.standings = standings;
        this.db = db;
        this.clock = clock;
    }

    /** @throws Refused {@code order.claim.not-registered}, {@code order.claim.serious}, {@code order.claim.parked}, {@code order.claim.over-limit} */
    @Override
    public void check(OrderId order, UUID organization) {
        var stage = db.sql("select stage from organization where id = :organization").param("organization", organization).query(String.class).single();
        if (!stage.equals("REGISTERED")) throw new Refused("order.claim.not-registered");
        if (standings.of(organization).list() == CreditList.SERIOUS) throw new Refused("order.claim.serious");
        parkedUntil(organization);
        if (candidates.overLimit(order, organization)) throw new Refused("order.claim.over-limit", rules.current().shareLimit());
    }

    private void parkedUntil(UUID organization) {
        db.sql("""
                        select max(parked_until)
                          from order_decline
                         where organization_id = :organization
                           and gave_up
                           and parked_until >= :today
                        """)
                .param("organization", organization)
                .param("today", LocalDate.now(clock))
                .query(LocalDate.class)
                .optional()
                .ifPresent(until -> { throw new Refused("order.claim.parked", until.toString()); });
    }
}
