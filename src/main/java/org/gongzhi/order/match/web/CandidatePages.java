package org.gongzhi.order.match.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.order.ClaimMode;
import org.gongzhi.order.OrderHead;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.OrderStage;
import org.gongzhi.order.Orders;
import org.gongzhi.order.match.Candidate;
import org.gongzhi.order.match.Candidates;
import org.gongzhi.order.match.DeclineReason;
import org.gongzhi.order.match.DeclineReasons;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the page of candidates shows to whom. */
@Component
class CandidatePages {

    private final JdbcClient db;
    private final Orders orders;
    private final Candidates candidates;
    private final DeclineReasons reasons;
    private final Clock clock;

    CandidatePages(JdbcClient db, Orders orders, Candidates candidates, DeclineReasons reasons, Clock clock) {
        this.db = db;
        this.orders = orders;
        this.candidates = candidates;
        this.reasons = reasons;
        this.clock = clock;
    }

    CandidatesPage show(OrderId id, Viewer viewer) {
        var head = orders.head(id, viewer);
        var closesAt = closesAt(id);
        var closed = closesAt != null && !closesAt.isAfter(clock.instant());
        return viewer.reach().organization() == null ? forTheOffice(head, closesAt, closed, viewer) : forAMember(head, closesAt, closed, viewer);
    }

    private CandidatesPage forTheOffice(OrderHead head, @Nullable Instant closesAt, boolean closed, Viewer viewer) {
        var ranked = candidates.of(head.id());
        var scores = ranked.stream().collect(Collectors.toMap(Candidate::id, Candidate::score));
        var all = offers(head.id(), null).stream()
                .map(offer -> new CandidatesPage.Offer(offer.id(), offer.name(), offer.plan(), offer.price(), offer.at(), scores.get(offer.id())))
                .sorted(Comparator.comparing(CandidatesPage.Offer::score, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        var open = head.stage() == OrderStage.OPEN;
        var selection = head.claimMode() == ClaimMode.SELECTION;
        var doors = new CandidatesPage.Doors(false, open && selection && closed && !all.isEmpty() && viewer.may("order.award"), false, false,
                open && viewer.may("order.invite"));
        return new CandidatesPage(head, closesAt, closed, ranked, all.size(), closed || !open ? all : List.of(), declines(head.id(), null), false,
                null, null, List.of(), doors);
    }

    private CandidatesPage forAMember(OrderHead head, @Nullable Instant closesAt, boolean closed, Viewer viewer) {
        var organization = viewer.reach().organization();
        var open = head.stage() == OrderStage.OPEN;
        var ours = head.stage() == OrderStage.CLAIMED && viewer.belongsTo(head.organizationId());
        var said = declines(head.id(), organization);
        var doors = new CandidatesPage.Doors(open && head.claimMode() == ClaimMode.SELECTION && !closed && viewer.may("order.claim"), false,
                open && said.stream().allMatch(CandidatesPage.Declined::gaveUp) && viewer.may("order.claim"), ours && viewer.may("order.claim"), false);
        List<DeclineReason> choices = doors.decline() || doors.giveUp() ? reasons.current(doors.giveUp()) : List.of();
        return new CandidatesPage(head, closesAt, closed, List.of(), 0, List.of(), said, true, candidates.of(head.id(), organization),
                offers(head.id(), organization).stream().findFirst().orElse(null), choices, doors);
    }

    private @Nullable Instant closesAt(OrderId id) {
        return db.sql("select closes_at from service_order where id = :id and closes_at is not null")
                .param("id", id.value())
                .query((row, n) -> row.getTimestamp("closes_at").toInstant())
                .optional()
                .orElse(null);
    }

    private List<CandidatesPage.Offer> offers(OrderId id, @Nullable UUID organization) {
        return db.sql("""
                        select f.organization_id as id, c.name, f.plan, f.price, f.at, null::numeric as score
                          from order_offer f
                          join organization c on c.id = f.organization_id
                         where f.order_id = :id
                           and (:organization::uuid is null or f.organization_id = :organization)
                        """)
                .param("id", id.value())
                .param("organization", organization)
                .query(CandidatesPage.Offer.class)
                .list();
    }

    private List<CandidatesPage.Declined> declines(OrderId id, @Nullable UUID organization) {
        return db.sql("""
                        select c.name, q.label as reason, d.note, d.at, d.gave_up,
                               concat_ws('，', case when d.parked_until is not null then '到 ' || d.parked_until || ' 前不推荐' end,
                                               case when d.penalty > 0 then '扣 ' || d.penalty || ' 分至 ' || d.penalty_until end,
                                               case when d.flags_order then '提醒复核' end) as consequence
                          from order_decline d
                          join organization c on c.id = d.organization_id
                          join decline_reason q on q.code = d.reason and q.valid_from = d.reason_from
                         where d.order_id = :id
                           and (:organization::uuid is null or d.organization_id = :organization)
                         order by d.at desc
                        """)
                .param("id", id.value())
                .param("organization", organization)
                .query(CandidatesPage.Declined.class)
                .list();
    }
}
