package org.gongzhi.order.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.order.OrderId;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads back what is on record about an order. */
@Component
class Proof {

    private record Line(ServiceEntry entry, @Nullable UUID supersededBy) {}

    private final JdbcClient db;

    Proof(JdbcClient db) {
        this.db = db;
    }

    ServiceSummary within(OrderId order, Viewer viewer) {
        db.sql("""
                        select 1
                          from service_order o
                         where o.id = :order
                           and o.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from order_partner p where p.order_id = o.id and p.organization_id = :organization))
                        """)
                .params(viewer.reach().params())
                .param("order", order.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(Missing::new);
        return of(order);
    }

    /** For callers that have seen to the viewer's reach themselves. */
    ServiceSummary of(OrderId order) {
        return new ServiceSummary(order, plan(order), entries(order));
    }

    private List<PlanItem> plan(OrderId order) {
        return db.sql("""
                        select i.id, i.on_date, i.what, i.place, i.expected, exists (
                                   select from service_record r
                                    where r.order_id = i.order_id
                                      and r.superseded_by is null
                                      and (r.started_at at time zone 'Asia/Shanghai')::date = i.on_date) as done
                          from service_plan_item i
                         where i.order_id = :order
                           and i.dropped_at is null
                         order by i.on_date, i.at
                        """)
                .param("order", order.value())
                .query(PlanItem.class)
                .list();
    }

    private List<ServiceEntry> entries(OrderId order) {
        var photos = photos(order);
        var flags = flags(order);
        var lines = db.sql("""
                        select r.*, c.name as organization, q.name as recorder
                          from service_record r
                          join organization c on c.id = r.organization_id
                          join person q on q.id = r.recorded_by
                         where r.order_id = :order
                         order by r.started_at, r.at
                        """)
                .param("order", order.value())
                .query((row, n) -> line(row, photos, flags))
                .list();
        var replaced = new HashMap<UUID, ServiceEntry>();
        lines.stream().filter(line -> line.supersededBy() != null).forEach(line -> replaced.put(line.supersededBy(), line.entry()));
        return lines.stream().filter(line -> line.supersededBy() == null).map(line -> withHistory(line.entry(), replaced)).toList();
    }

    private static ServiceEntry withHistory(ServiceEntry now, Map<UUID, ServiceEntry> replaced) {
        var history = new ArrayList<ServiceEntry.Before>();
        for (var before = replaced.get(now.id()); before != null; before = replaced.get(before.id())) {
            history.add(new ServiceEntry.Before(before.startedAt(), before.endedAt(), before.place(), before.persons(), before.encounters(),
                    before.summary(), before.recorder(), before.at()));
        }
        return new ServiceEntry(now.id(), now.organization(), now.organizationId(), now.startedAt(), now.endedAt(), now.place(), now.staff(),
                now.persons(), now.encounters(), now.signed(), now.summary(), now.recorder(), now.at(), now.photos(), now.flags(), history);
    }

    private static Line line(ResultSet row, Map<UUID, List<ServiceEntry.Photo>> photos, Map<UUID, List<ServiceEntry.Flag>> flags) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var entry = new ServiceEntry(id, row.getString("organization"), row.getObject("organization_id", UUID.class),
                row.getTimestamp("started_at").toInstant(), row.getTimestamp("ended_at").toInstant(), row.getString("place"),
                List.of((String[]) row.getArray("staff").getArray()), row.getInt("persons"), row.getInt("encounters"),
                row.getObject("signed", Integer.class), row.getString("summary"), row.getString("recorder"),
                row.getTimestamp("at").toInstant(), photos.getOrDefault(id, List.of()), flags.getOrDefault(id, List.of()), List.of());
        return new Line(entry, row.getObject("superseded_by", UUID.class));
    }

    private Map<UUID, List<ServiceEntry.Photo>> photos(OrderId order) {
        return db.sql("""
                        select a.subject_id, a.id, a.name
                          from service_record r
                          join attachment a on a.subject = 'service-record' and a.subject_id = r.id and a.type like 'image/%'
                         where r.order_id = :order
                         order by a.serial
                        """)
                .param("order", order.value())
                .query((row, n) -> Map.entry(row.getObject("subject_id", UUID.class),
                        new ServiceEntry.Photo(row.getObject("id", UUID.class), row.getString("name"))))
                .list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<UUID, List<ServiceEntry.Flag>> flags(OrderId order) {
        return db.sql("""
                        select f.record_id, f.id, f.kind, f.detail, q.name || '：' || f.reason as dismissal
                          from service_record r
                          join service_flag f on f.record_id = r.id
                          left join person q on q.id = f.dismissed_by
                         where r.order_id = :order
                         order by f.at, f.id
                        """)
                .param("order", order.value())
                .query((row, n) -> Map.entry(row.getObject("record_id", UUID.class), new ServiceEntry.Flag(row.getObject("id", UUID.class),
                        FlagKind.valueOf(row.getString("kind")), row.getString("detail"), row.getString("dismissal"))))
                .list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
