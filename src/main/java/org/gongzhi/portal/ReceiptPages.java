package org.gongzhi.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gongzhi.order.need.Holder;
import org.gongzhi.order.need.NeedMove;
import org.gongzhi.order.need.NeedStage;
import org.gongzhi.order.need.Needs;
import org.gongzhi.order.need.PublicAddress;
import org.gongzhi.order.rating.Level;
import org.gongzhi.order.rating.Solved;
import org.gongzhi.platform.page.Qr;
import org.gongzhi.platform.privacy.Disclosures;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages behind a private link show. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class ReceiptPages {

    private final JdbcClient db;
    private final Needs needs;
    private final Disclosures disclosures;
    private final PublicAddress addresses;

    ReceiptPages(JdbcClient db, Needs needs, Disclosures disclosures, PublicAddress addresses) {
        this.db = db;
        this.needs = needs;
        this.disclosures = disclosures;
        this.addresses = addresses;
    }

    ReceiptPage show(String secret) {
        var holder = needs.holder(secret);
        return db.sql("""
                        select n.*, s.erased_at as support_erased_at, r.name as community, t.name as town, o.drafted_at, o.claimed_at, o.delivered_at, o.accepted_at,
                               c.name as organization, g.level, g.solved, g.comment, g.at as rated_at
                          from need n
                          join region r on r.code = n.region
                          join region t on t.code = r.parent
                          left join need_support s on s.id = :support
                          left join service_order o on o.id = n.order_id
                          left join organization c on c.id = o.organization_id
                          left join rating g on g.need_id = n.id and g.order_id = n.order_id and g.support_id is not distinct from :support
                         where n.id = :need
                        """)
                .param("need", holder.need().value())
                .param("support", holder.support(), java.sql.Types.OTHER)
                .query((row, n) -> page(secret, holder, row))
                .single();
    }

    PrintedReceipt print(String secret) {
        var address = addresses.of("/r/" + secret);
        return db.sql("""
                        select n.number, n.title, n.asked_on, n.region, r.name as community, t.name as town
                          from need n
                          join region r on r.code = n.region
                          join region t on t.code = r.parent
                         where n.id = :need
                        """)
                .param("need", needs.holder(secret).need().value())
                .query((row, n) -> new PrintedReceipt("/r/" + secret + "/receipt", row.getString("number"), row.getString("title"), community(row),
                        row.getDate("asked_on").toLocalDate(), address, Qr.of(address)))
                .single();
    }

    /** Everything that is kept of whoever holds the link. */
    MyDataPage own(String secret) {
        var receipt = show(secret);
        return new MyDataPage(secret, receipt.number(), receipt.title(), receipt.details(), receipt.community().name(), receipt.stage().label(),
                needs.own(secret), receipt.rated(), receipt.mine().looks());
    }

    private ReceiptPage page(String secret, Holder holder, ResultSet row) throws SQLException {
        var stage = NeedStage.valueOf(row.getString("stage"));
        var supporter = holder.support() != null;
        var rated = row.getObject("level") == null ? null : new ReceiptPage.Rated(Level.of(row.getInt("level")).label(),
                Solved.valueOf(row.getString("solved")).label(), row.getString("comment"));
        var can = new ReceiptPage.Can(
                rated == null && (stage == NeedStage.SERVED || stage == NeedStage.CLOSED),
                !supporter && NeedMove.WITHDRAW.isOpenIn(stage),
                rated != null && NeedMove.REOPEN.isOpenIn(stage) ? needs.reopenableUntil(holder.need()) : null);
        return new ReceiptPage(secret, row.getString("number"), row.getString("title"), supporter ? "" : row.getString("details"),
                community(row), stage, supporter, row.getString("answer"), steps(stage, row), rated, can,
                new ReceiptPage.Mine(supporter ? List.of() : disclosures.looks("need", holder.need().value()), at(row, supporter ? "support_erased_at" : "erased_at")));
    }

    private static List<ReceiptPage.Step> steps(NeedStage stage, ResultSet row) throws SQLException {
        var steps = new ArrayList<ReceiptPage.Step>();
        steps.add(new ReceiptPage.Step("需求已送达社区", null, at(row, "at")));
        if (stage == NeedStage.DECLINED || stage == NeedStage.WITHDRAWN) {
            steps.add(new ReceiptPage.Step(stage.label(), null, at(row, "since")));
            return steps;
        }
        steps.add(new ReceiptPage.Step("社区制定服务订单", null, at(row, "drafted_at")));
        steps.add(new ReceiptPage.Step("社会组织承接", row.getString("organization"), at(row, "claimed_at")));
        steps.add(new ReceiptPage.Step("服务完成", null, at(row, "delivered_at")));
        steps.add(new ReceiptPage.Step("社区验收", null, at(row, "accepted_at")));
        steps.add(new ReceiptPage.Step("您来评价", null, at(row, "rated_at")));
        if (stage == NeedStage.REOPENED) steps.add(new ReceiptPage.Step("您反映没有解决，社区正在重新安排", null, at(row, "since")));
        return steps;
    }

    private static Community community(ResultSet row) throws SQLException {
        return new Community(row.getString("region"), row.getString("community"), row.getString("town"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
