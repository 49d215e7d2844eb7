package org.gongzhi.party.guard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.body.PartySection;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The unit in which a Party organization is built was deregistered or revoked: it has to be dissolved or built elsewhere within the days that
 * the rules give for putting things right. Read from the two books themselves, so that it speaks up at once and falls silent at once. (domain.md M28, C1)
 */
@Component
@Order(5)
class EndedHosts implements PartySection, TodoSource {

    private record Ended(UUID id, String name, String host, boolean revoked, LocalDate endedOn, LocalDate due) {}

    private static final String LEFT_BEHIND = """
            select b.id, b.name, o.name as host, o.stage = 'REVOKED' as revoked, o.deregistered_on as ended_on, o.deregistered_on + r.rectify_days as due
              from party_organization b
              join organization o on o.id = b.organization_id
             cross join lateral (select rectify_days
                                   from party_rule
                                  order by from_on <= o.deregistered_on desc, case when from_on <= o.deregistered_on then from_on end desc, from_on
                                  limit 1) r
             where b.stage = 'ESTABLISHED'
               and o.stage in ('DEREGISTERED', 'REVOKED')
            """;

    private final JdbcClient db;
    private final Clock clock;

    EndedHosts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public @Nullable Part of(PartyOrganizationId id, Viewer viewer) {
        return db.sql(LEFT_BEHIND + " and b.id = :id").param("id", id.value()).query(Ended.class).optional().map(this::part).orElse(null);
    }

    private Part part(Ended ended) {
        var late = ended.due().isBefore(LocalDate.now(clock));
        var sub = ended.host() + "已于 " + ended.endedOn() + (ended.revoked() ? " 被撤销登记" : " 注销") + "，" + ended.due() + " 前办结";
        var what = ended.revoked() ? "建立单位已被撤销登记" : "建立单位已注销";
        return new Part(what, List.of(new Line(what + "，须撤销党组织或调整隶属", sub, null, late ? "已超期" : "待处理", late ? "stopped" : "waiting")), null, "");
    }

    @Override public String permission() { return "party.read"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        if (!viewer.may("party.keep") && !viewer.may("party.dissolve")) return List.of();
        return db.sql(LEFT_BEHIND + """
                   and b.region between :from and :to
                   and (:organization::uuid is null or exists (
                           select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
                 order by due, b.serial
                 limit :limit
                """)
                .params(viewer.reach().params())
                .param("limit", limit)
                .query((row, n) -> new Todo("建立单位注销", row.getString("name"), "/party-organizations/" + row.getString("id"),
                        row.getObject("due", LocalDate.class).plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1)))
                .list();
    }
}
