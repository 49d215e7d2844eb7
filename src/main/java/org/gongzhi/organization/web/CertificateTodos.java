package org.gongzhi.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Certificates of registration that run out within sixty days. */
@Component
class CertificateTodos implements TodoSource {

    private static final int DAYS = 60;
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient db;
    private final Clock clock;

    CertificateTodos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "organization.change"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select id, name, certificate_expires_on
                          from organization
                         where stage = 'REGISTERED'
                           and certificate_expires_on <= :until
                           and region between :from and :to
                         order by certificate_expires_on
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("until", LocalDate.now(clock.withZone(HERE)).plusDays(DAYS))
                .param("limit", limit)
                .query((row, n) -> new Todo("证书到期", row.getString("name") + "的登记证书将到期", "/organizations/" + row.getString("id"),
                        row.getObject("certificate_expires_on", LocalDate.class).plusDays(1).atStartOfDay(HERE).toInstant()))
                .list();
    }
}
