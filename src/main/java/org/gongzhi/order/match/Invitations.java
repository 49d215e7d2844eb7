package org.gongzhi.order.match;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.gongzhi.order.OrderHead;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.OrderPublished;
import org.gongzhi.order.OrderStage;
import org.gongzhi.order.Orders;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.message.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to invitations: the best candidates hear of an order when it is published, the next ones when it finds nobody. */
@Service
@Transactional
public class Invitations {

    private final JdbcClient db;
    private final Orders orders;
    private final Candidates candidates;
    private final MatchingRules rules;
    private final Messages messages;
    private final Clock clock;

    Invitations(JdbcClient db, Orders orders, Candidates candidates, MatchingRules rules, Messages messages, Clock clock) {
        this.db = db;
        this.orders = orders;
        this.candidates = candidates;
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    void invite(OrderPublished published) {
        var order = db.sql("select region, title from service_order where id = :id")
                .param("id", published.order().value())
                .query((row, n) -> new String[] {row.getString("region"), row.getString("title")})
                .single();
        invite(published.order(), order[0], order[1], Candidate::specialises);
    }

    /**
     * Invites as many again as at publication, the next best of those not yet asked, neighbouring fields included.
     *
     * @return how many were invited
     * @throws Refused {@code order.invite.not-open}, {@code order.invite.nobody-left}
     */
    public int widen(OrderId id, Viewer viewer) {
        OrderHead order = orders.head(id, viewer);
        if (order.stage() != OrderStage.OPEN) throw new Refused("order.invite.not-open");
        var invited = invite(id, order.region(), order.title(), Candidate::fits);
        if (invited == 0) throw new Refused("order.invite.nobody-left");
        return invited;
    }

    private int invite(OrderId id, String region, String title, Predicate<Candidate> suits) {
        List<Candidate> next = candidates.of(id).stream()
                .filter(Candidate::recommended)
                .filter(candidate -> !candidate.invited())
                .filter(suits)
                .limit(rules.current().invited())
                .toList();
        next.forEach(candidate -> {
            db.sql("insert into order_invitation (order_id, organization_id, score, at) values (:order, :organization, :score, :at)")
                    .param("order", id.value())
                    .param("organization", candidate.id())
                    .param("score", candidate.score())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
            messages.tellHolders("order.claim", region, candidate.id(), "推荐承接：“" + title + "”，匹配 " + candidate.score() + " 分", "/orders/" + id);
        });
        return next.size();
    }
}
