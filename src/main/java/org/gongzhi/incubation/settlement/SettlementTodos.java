package org.gongzhi.incubation.settlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What settlements wait for: a review, an agreement, an arrival, an end that comes near, a hand-over. */
@Configuration(proxyBeanMethods = false)
class SettlementTodos {

    private static final String WAITING = """
            select s.id, s.stage, o.name, c.name as centre,
                   case s.stage when 'APPLIED' then s.applied_on + 7 when 'REVIEWED' then greatest(s.wanted_from, s.applied_on + 14) when 'SIGNED' then s.agreed_from
                                when 'LEAVING' then s.handover_due else s.agreed_to end as due
              from settlement s
              join organization o on o.id = s.organization_id
              join incubation_centre c on c.id = s.centre_id
             where s.region between :from and :to
               and (:organization::uuid is null or s.organization_id = :organization)
               and s.stage = any (:stages::text[])
               and (s.stage <> 'IN' or s.agreed_to <= :soon)
               and (s.stage <> 'APPLIED' or s.applied_by <> :viewer)
             order by due, s.serial
             limit :limit
            """;

    private final JdbcClient db;
    private final SettlementRules rules;
    private final Clock clock;

    SettlementTodos(JdbcClient db, SettlementRules rules, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.clock = clock;
    }

    @Bean TodoSource settlementsToReview() { return source("incubation.review", "APPLIED"); }

    @Bean TodoSource settlementsToSign() { return source("incubation.sign", "REVIEWED", "IN", "RENEWING"); }

    @Bean TodoSource settlementsToArrange() { return source("incubation.settle", "SIGNED", "LEAVING"); }

    @Bean TodoSource settlementsOfOurs() { return source("incubation.own", "REVIEWED", "SIGNED", "IN", "LEAVING"); }

    private TodoSource source(String permission, String... stages) {
        return new TodoSource() {

            @Override public String permission() { return permission; }

            @Override public List<Todo> todos(Viewer viewer, int limit) { return waiting(viewer, limit, permission.equals("incubation.own"), stages); }
        };
    }

    private List<Todo> waiting(Viewer viewer, int limit, boolean own, String... stages) {
        if (own && viewer.reach().organization() == null) return List.of();
        var today = LocalDate.now(clock.withZone(OfficeClock.ZONE));
        return db.sql(WAITING)
                .params(viewer.reach().params())
                .param("stages", stages)
                .param("soon", today.plusDays(rules.on(today).remindDays()))
                .param("viewer", viewer.id())
                .param("limit", limit)
                .query((row, n) -> todo(row, own))
                .list();
    }

    private static Todo todo(ResultSet row, boolean own) throws SQLException {
        var due = row.getObject("due", LocalDate.class);
        var who = own ? row.getString("centre") : row.getString("name");
        var stage = SettlementStage.valueOf(row.getString("stage"));
        var kind = switch (stage) {
            case APPLIED -> "入驻审核";
            case REVIEWED -> "签订协议";
            case SIGNED -> "办理入驻";
            case RENEWING -> "续约审核";
            case LEAVING -> "退出交接";
            default -> "协议到期";
        };
        var title = switch (stage) {
            case APPLIED -> who + "申请入驻" + row.getString("centre");
            case RENEWING -> who + "申请续约，协议到 " + due;
            case IN -> who + "的入驻协议到 " + due;
            default -> who + "：" + stage.label();
        };
        return new Todo(kind, title, "/incubation/settlements/" + row.getString("id"), due.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant());
    }
}
