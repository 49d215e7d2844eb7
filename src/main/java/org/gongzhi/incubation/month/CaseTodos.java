package org.gongzhi.incubation.month;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What cases of low months ask for beside their interviews: an exit to be decided, an interview that was called off. */
@Configuration(proxyBeanMethods = false)
class CaseTodos {

    /** @param wanted a condition on the case {@code k} and its interview {@code i} */
    private record Waiting(JdbcClient db, String kind, String permission, String wanted, String words) implements TodoSource {

        @Override
        public List<Todo> todos(Viewer viewer, int limit) {
            return db.sql("""
                            select k.id, o.name, k.due_on
                              from low_case k
                              join organization o on o.id = k.organization_id
                              left join interview i on i.id = k.interview_id
                             where %s
                               and k.region between :from and :to
                               and :organization::uuid is null
                             order by k.serial
                             limit :limit
                            """.formatted(wanted))
                    .params(viewer.reach().params())
                    .param("limit", limit)
                    .query((row, n) -> {
                        var due = row.getObject("due_on", LocalDate.class);
                        return new Todo(kind, row.getString("name") + words, "/incubation/cases/" + row.getString("id"),
                                due == null ? null : due.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant());
                    })
                    .list();
        }
    }

    @Bean
    TodoSource exitsToDecide(JdbcClient db) {
        return new Waiting(db, "决定是否退出", CaseMove.EXPEL.permission(), "k.stage = 'UNMET'", "整改不到位，请决定是否责令退出");
    }

    @Bean
    TodoSource interviewsToRepeat(JdbcClient db) {
        return new Waiting(db, "再次约谈", CaseMove.INVITE.permission(), "k.stage in ('INTERVIEW', 'RECTIFYING') and (i.id is null or i.stage = 'CANCELLED')",
                "的约谈已取消，请再次约谈");
    }
}
