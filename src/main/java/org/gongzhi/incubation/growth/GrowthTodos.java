package org.gongzhi.incubation.growth;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What growth waits for: a confirmation by who received a service, an answer to who wants to be shown. */
@Configuration(proxyBeanMethods = false)
class GrowthTodos {

    private static final int DAYS_TO_CONFIRM = 7;

    private final JdbcClient db;

    GrowthTodos(JdbcClient db) {
        this.db = db;
    }

    @Bean TodoSource servicesToConfirm() {
        return new TodoSource() {

            @Override public String permission() { return "growth.confirm"; }

            @Override public List<Todo> todos(Viewer viewer, int limit) { return received(viewer, limit); }
        };
    }

    @Bean TodoSource promotionsToAnswer() {
        return new TodoSource() {

            @Override public String permission() { return "promotion.answer"; }

            @Override public List<Todo> todos(Viewer viewer, int limit) { return asked(viewer, limit); }
        };
    }

    private List<Todo> received(Viewer viewer, int limit) {
        return db.sql("""
                        select d.id, s.name, d.delivered_on
                          from growth_delivery d
                          join growth_service s on s.id = d.service_id
                         where d.stage = 'DELIVERED'
                           and d.organization_id = :organization
                         order by d.delivered_on
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("limit", limit)
                .query((row, n) -> new Todo("确认服务", row.getString("name"), "/incubation/growth/" + row.getString("id"),
                        row.getDate("delivered_on").toLocalDate().plusDays(DAYS_TO_CONFIRM).atStartOfDay(OfficeClock.ZONE).toInstant()))
                .list();
    }

    private List<Todo> asked(Viewer viewer, int limit) {
        return db.sql("""
                        select p.id, o.name || '：' || p.title as title, p.wanted_on
                          from promotion_request p
                          join organization o on o.id = p.organization_id
                         where p.stage in ('ASKED', 'ACCEPTED')
                           and p.region between :from and :to
                         order by p.wanted_on
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("limit", limit)
                .query((row, n) -> new Todo("宣传申请", row.getString("title"), "/incubation/promotions/" + row.getString("id"),
                        row.getDate("wanted_on").toLocalDate().plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant()))
                .list();
    }
}
