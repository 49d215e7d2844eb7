package org.gongzhi.order.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.gongzhi.order.OrderHead;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.Orders;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The forms in which orders are drafted: blank, from needs, or as they were. */
@Component
class DraftPages {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").withZone(HERE);

    private final JdbcClient db;
    private final Orders orders;
    private final OrderChoices choices;
    private final OrderPages pages;
    private final Clock clock;

    DraftPages(JdbcClient db, Orders orders, OrderChoices choices, OrderPages pages, Clock clock) {
        this.db = db;
        this.orders = orders;
        this.choices = choices;
        this.pages = pages;
        this.clock = clock;
    }

    /** A new order, prefilled from the needs that it is to answer. */
    OrderDraftPage blank(List<UUID> needs, String salon, Viewer viewer) {
        var today = LocalDate.now(clock);
        var found = needs(needs, viewer);
        var first = found.isEmpty() ? null : wanted(found.get(0).id());
        var region = first == null ? viewer.reach().from() : first.region();
        var kind = !found.isEmpty() && found.stream().allMatch(need -> need.vulnerable() != null) && "REPAIR".equals(first.field()) ? "FREE_REPAIR" : "ORDINARY";
        var track = found.stream().anyMatch(need -> need.vulnerable() != null) ? "VULNERABLE" : "";
        return new OrderDraftPage(null, new OrderDraftPage.Proposal(
                first == null ? "" : first.title(), details(found), region, first == null ? "" : first.field(), track, kind,
                first == null ? "" : first.place(), today.plusDays(7).toString(), today.plusDays(37).toString(), "", "", "", "", "FIRST_COME", "", salon),
                found, choices.drafts(viewer));
    }

    OrderDraftPage edit(OrderId id, Viewer viewer) {
        OrderHead head = orders.head(id, viewer);
        var proposal = db.sql("select * from service_order where id = :id")
                .param("id", id.value())
                .query((row, n) -> new OrderDraftPage.Proposal(row.getString("title"), row.getString("details"), row.getString("region"),
                        row.getString("field"), row.getString("track"), row.getString("kind"), row.getString("place"),
                        row.getString("starts_on"), row.getString("ends_on"), row.getString("expected"), "",
                        row.getString("budget"), text(row.getString("line_id")), row.getString("claim_mode"),
                        row.getTimestamp("closes_at") == null ? "" : TIME.format(row.getTimestamp("closes_at").toInstant()),
                        text(row.getString("salon_id"))))
                .single();
        return new OrderDraftPage(head, proposal, List.of(), choices.drafts(viewer));
    }

    PartnersPage partners(OrderId id, Viewer viewer) {
        var head = orders.head(id, viewer);
        var names = db.sql("""
                        select name
                          from organization
                         where stage = 'REGISTERED'
                           and left(region, 6) = left(:region, 6)
                         order by name
                        """)
                .param("region", head.region())
                .query(String.class)
                .list();
        return new PartnersPage(head, pages.partners(id), viewer.may("order.claim") && viewer.belongsTo(head.organizationId()), names);
    }

    private List<OrderDraftPage.NeedLine> needs(List<UUID> ids, Viewer viewer) {
        return db.sql("""
                        select n.id, n.number, n.title, r.name as place, n.persons, n.vulnerable
                          from need n
                          join region r on r.code = n.region
                         where n.id = any (:ids)
                           and n.region between :from and :to
                         order by n.serial
                        """)
                .params(viewer.reach().params())
                .param("ids", ids.toArray(UUID[]::new))
                .query(OrderDraftPage.NeedLine.class)
                .list();
    }

    private Wanted wanted(UUID need) {
        return db.sql("select title, region, field, coalesce(place_masked, '') as place from need where id = :id").param("id", need).query(Wanted.class).single();
    }

    private record Wanted(String title, String region, String field, String place) {}

    private String details(List<OrderDraftPage.NeedLine> needs) {
        if (needs.isEmpty()) return "";
        return String.join("\n", db.sql("select title || '：' || details from need where id = any (:ids) order by serial")
                .param("ids", needs.stream().map(OrderDraftPage.NeedLine::id).toArray(UUID[]::new))
                .query(String.class)
                .list());
    }

    private static String text(@Nullable String value) { return value == null ? "" : value; }
}
