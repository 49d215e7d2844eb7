package org.gongzhi.portal;

import java.util.List;
import org.gongzhi.order.need.Near;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.webhook.Sms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages behind a community's QR code show. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class CommunityPages {

    private static final int SHOWN = 6;

    private final JdbcClient db;
    private final Sms sms;
    private final PublicOrders orders;

    CommunityPages(JdbcClient db, PublicOrders orders, Sms sms) {
        this.sms = sms;
        this.db = db;
        this.orders = orders;
    }

    CommunityPage show(String code) {
        var community = community(code);
        return db.sql("""
                        select count(*) as asked, count(*) filter (where stage = 'CLOSED') as solved
                          from need
                         where region = :code
                        """)
                .param("code", code)
                .query((row, n) -> new CommunityPage(community, row.getLong("asked"), row.getLong("solved"), tally(code),
                        orders.latest(code, true, SHOWN), orders.latest(code, false, SHOWN)))
                .single();
    }

    AskPage ask(String code, List<Near> near) {
        var fields = db.sql("select code as value, label from service_field order by rank").query(Option.class).list();
        return new AskPage(community(code), fields, near.stream()
                .map(need -> new AskPage.Alike(need.id().value(), withoutNumbers(need.title()), need.stage(), need.askedOn(), need.supporters()))
                .toList(), sms.isConfigured());
    }

    /** @throws Missing for whatever is no community */
    Community community(String code) {
        return db.sql("""
                        select c.code, c.name, t.name as town
                          from region c
                          join region t on t.code = c.parent
                         where c.code = :code
                           and c.level = 5
                        """)
                .param("code", code)
                .query(Community.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    private Tally tally(String community) {
        return db.sql("""
                        select count(*) as ratings,
                               count(*) filter (where level >= 3) as satisfied,
                               count(*) filter (where excluded_at is null) as counted,
                               count(*) filter (where excluded_at is null and level >= 3) as counted_satisfied
                          from rating
                         where region = :community
                        """)
                .param("community", community)
                .query(Tally.class)
                .single();
    }

    /** A telephone number that somebody typed into the title is nobody else's business. */
    private static String withoutNumbers(String title) { return title.replaceAll("[0-9]{7,}", "****"); }
}
