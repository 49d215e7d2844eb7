package org.gongzhi.organization.sync;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.supervision.Dues;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forms that somebody still has to fill, and formations that have to be handed over. */
@Component
class PartyFormTodos implements TodoSource {

    private static final String DUE = """
            (select f.id, o.name, f.act, '党建表填报' as kind, f.wanted_on + %s as due
               from organization_party_form f
               join organization o on o.id = f.organization_id
              where f.stage = 'WANTED' and f.finished_on is null and :fills
                and f.region between :from and :to
                and (:organization::uuid is null or o.id = :organization)
              order by f.wanted_on
              limit :limit)
             union all
            (select f.id, o.name, f.act, '党建移交', f.hand_over_by
               from organization_party_form f
               join organization o on o.id = f.organization_id
              where f.stage = 'FILLED' and f.hand_over_by is not null and :hands
                and f.region between :from and :to
                and (:organization::uuid is null or o.id = :organization)
              order by f.hand_over_by
              limit :limit)
            """.formatted(Rule.SYNC_FILL_DAYS.on(":today"));

    private final JdbcClient db;
    private final Supervision supervision;
    private final Clock clock;

    PartyFormTodos(JdbcClient db, Supervision supervision, Clock clock) {
        this.db = db;
        this.supervision = supervision;
        this.clock = clock;
    }

    @Override public String permission() { return "supervision.read"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql(DUE)
                .params(supervision.params(viewer))
                .param("today", LocalDate.now(clock))
                .param("fills", viewer.may("supervision.party"))
                .param("hands", viewer.may("supervision.conclude"))
                .param("limit", limit)
                .query((row, n) -> Dues.todo(row.getString("kind"), row.getString("name") + "：" + PartyAct.valueOf(row.getString("act")).label(),
                        Matter.PARTY_FORM.href(row.getObject("id", UUID.class)), row.getObject("due", LocalDate.class)))
                .list();
    }
}
