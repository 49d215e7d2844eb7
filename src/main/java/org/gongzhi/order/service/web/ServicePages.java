package org.gongzhi.order.service.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongzhi.order.OrderHead;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.OrderStage;
import org.gongzhi.order.Orders;
import org.gongzhi.order.service.ServiceRecords;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of fulfilment show. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class ServicePages {

    private final Orders orders;
    private final ServiceRecords records;
    private final JdbcClient db;
    private final Clock clock;

    ServicePages(Orders orders, ServiceRecords records, JdbcClient db, Clock clock) {
        this.orders = orders;
        this.records = records;
        this.db = db;
        this.clock = clock;
    }

    ServicePage show(OrderId id, Viewer viewer) {
        var order = orders.head(id, viewer);
        var performs = performs(id, viewer);
        return new ServicePage(order, records.summary(id, viewer), sheets(id),
                performs && order.stage() == OrderStage.CLAIMED && viewer.may("order.record"), !performs && viewer.may("order.flag"));
    }

    RecordPage blank(OrderId id, Viewer viewer) {
        var order = serving(id, viewer);
        var place = db.sql("select place from service_order where id = ?").param(id.value()).query(String.class).single();
        return new RecordPage(order, null, place, sheets(id).stream().findFirst().map(ServicePage.Sheet::signed).orElse(null));
    }

    RecordPage correction(OrderId id, UUID record, Viewer viewer) {
        var order = serving(id, viewer);
        var entry = records.summary(id, viewer).entries().stream()
                .filter(one -> one.id().equals(record) && viewer.belongsTo(one.organizationId()))
                .findFirst()
                .orElseThrow(Missing::new);
        return new RecordPage(order, entry, entry.place(), entry.signed());
    }

    private List<ServicePage.Sheet> sheets(OrderId id) {
        return db.sql("""
                        select s.id, s.title, s.opened_at, s.closes_at, (select count(*) from sign_in i where i.sheet_id = s.id) as signed
                          from sign_in_sheet s
                         where s.order_id = :id
                         order by s.opened_at desc
                        """)
                .param("id", id.value())
                .query(ServicePage.Sheet.class)
                .list();
    }

    SheetPage sheet(OrderId id, UUID sheet, Viewer viewer) {
        var order = serving(id, viewer);
        var names = db.sql("select name_masked from sign_in where sheet_id = ? and name_masked is not null order by at").param(sheet).query(String.class).list();
        return db.sql("select title, secret, closes_at from sign_in_sheet where id = :sheet and order_id = :id")
                .param("sheet", sheet)
                .param("id", id.value())
                .query((row, n) -> SheetPage.of(order, sheet, row.getString("title"), row.getString("secret"),
                        row.getTimestamp("closes_at").toInstant(), names))
                .optional()
                .orElseThrow(Missing::new);
    }

    SignInPage signIn(String secret, boolean signed) {
        return db.sql("""
                        select s.title, o.title as service, c.name as organization, s.closes_at
                          from sign_in_sheet s
                          join service_order o on o.id = s.order_id
                          left join organization c on c.id = o.organization_id
                         where s.secret = :secret
                        """)
                .param("secret", secret)
                .query((row, n) -> new SignInPage(secret, row.getString("title"), row.getString("service"), row.getString("organization"),
                        signed || row.getTimestamp("closes_at").toInstant().isAfter(clock.instant()), signed))
                .optional()
                .orElseThrow(Missing::new);
    }

    private OrderHead serving(OrderId id, Viewer viewer) {
        if (!performs(id, viewer)) throw new Missing();
        return orders.head(id, viewer);
    }

    private boolean performs(OrderId id, Viewer viewer) {
        return db.sql("select exists (select from order_partner where order_id = :id and organization_id = :organization)")
                .params(viewer.reach().params())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
