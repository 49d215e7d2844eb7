package org.gongzhi.order.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.funding.Evidence;
import org.gongzhi.funding.EvidenceView;
import org.gongzhi.order.OrderId;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an order's payment rests on: what was ordered, what was done, and how it was accepted. */
@Component
class OrderEvidence implements Evidence {

    private final JdbcClient db;
    private final Proof proof;

    OrderEvidence(JdbcClient db, Proof proof) {
        this.db = db;
        this.proof = proof;
    }

    @Override public String subject() { return "order"; }

    @Override
    public EvidenceView of(UUID order, Viewer viewer) {
        var summary = proof.of(new OrderId(order));
        var records = summary.entries().stream().map(OrderEvidence::record).toList();
        var photos = summary.entries().stream().flatMap(entry -> entry.photos().stream())
                .map(photo -> new EvidenceView.Photo(photo.href(), photo.thumbnail(), photo.name()))
                .toList();
        var doubts = summary.doubts().stream().map(flag -> flag.kind().label() + "：" + flag.detail()).toList();
        return new EvidenceView(names(List.of(order)).get(order).title(), "/orders/" + order, facts(order, summary), records, photos, doubts);
    }

    @Override
    public Map<UUID, Name> names(Collection<UUID> orders) {
        return db.sql("select id, number || ' ' || title as title from service_order where id in (:orders)")
                .param("orders", orders)
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), new Name(row.getString("title"), "/orders/" + row.getString("id"))))
                .list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<EvidenceView.Fact> facts(UUID order, ServiceSummary summary) {
        var facts = new ArrayList<>(db.sql("""
                        select r.name as place, o.starts_on, o.ends_on, o.expected, o.budget, o.agreed, o.accepted_amount,
                               a.at as accepted_at, a.note, q.name as accepter
                          from service_order o
                          join region r on r.code = o.region
                          left join lateral (select * from journal where subject = 'order' and subject_id = o.id and move = 'ACCEPT'
                                              order by at desc, id desc limit 1) a on true
                          left join person q on q.id = a.actor_id
                         where o.id = :order
                        """)
                .param("order", order)
                .query((row, n) -> List.of(
                        fact("需求社区", row.getString("place")),
                        fact("服务期", row.getString("starts_on") + " 至 " + row.getString("ends_on")),
                        fact("预期成效", row.getString("expected")),
                        fact("约定金额", Show.money(row.getBigDecimal("agreed"))),
                        fact("验收金额", Show.money(row.getBigDecimal("accepted_amount"))),
                        fact("验收人", row.getString("accepter")),
                        fact("验收意见", row.getString("note"))))
                .single());
        facts.add(fact("服务次数", summary.times() + " 次，计划 " + summary.plan().size() + " 次"));
        facts.add(fact("服务人次", Show.number(summary.encounters()) + " 人次"));
        return facts;
    }

    private static EvidenceView.Fact fact(String label, @Nullable String value) {
        return new EvidenceView.Fact(label, value == null || value.isBlank() ? "—" : value);
    }

    private static EvidenceView.Record record(ServiceEntry entry) {
        return new EvidenceView.Record(Show.time(entry.startedAt()), entry.place(), entry.persons(), entry.encounters(), entry.summary());
    }
}
