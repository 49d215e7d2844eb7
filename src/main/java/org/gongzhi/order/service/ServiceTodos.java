package org.gongzhi.order.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Planned services of which there is no record yet though their day has come. */
@Component
class ServiceTodos implements TodoSource {

    private static final int WORKING_DAYS_TO_RECORD = 2;

    private final JdbcClient db;
    private final WorkingDays days;
    private final Clock clock;

    ServiceTodos(JdbcClient db, WorkingDays days, Clock clock) {
        this.db = db;
        this.days = days;
        this.clock = clock;
    }

    @Override public String permission() { return "order.record"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select o.id, o.title, i.what, i.on_date
                          from service_plan_item i
                          join service_order o on o.id = i.order_id and o.stage = 'CLAIMED'
                          join order_partner p on p.order_id = o.id and p.organization_id = :organization
                         where o.region between :from and :to
                           and i.dropped_at is null
                           and i.on_date <= :today
                           and not exists (select from service_record r
                                            where r.order_id = o.id
                                              and r.superseded_by is null
                                              and (r.started_at at time zone 'Asia/Shanghai')::date = i.on_date)
                         order by i.on_date
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query((row, n) -> new Todo("服务记录", row.getString("title") + "：" + row.getString("what"),
                        "/orders/" + row.getString("id") + "/service-records/new",
                        days.deadline(row.getObject("on_date", LocalDate.class).atTime(12, 0).atZone(OfficeClock.ZONE).toInstant(),
                                WORKING_DAYS_TO_RECORD)))
                .list();
    }
}
