package org.gongzhi.notice.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.notice.NoticeId;
import org.gongzhi.notice.ObjectionId;
import org.gongzhi.notice.ObjectionMove;
import org.gongzhi.notice.ObjectionStage;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.privacy.Disclosures;
import org.gongzhi.platform.privacy.ShownPage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class ObjectionPages {

    private final JdbcClient db;
    private final Clock clock;

    ObjectionPages(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    ObjectionListPage list(@Nullable ObjectionStage stage, long before, int limit, Viewer viewer) {
        var rows = db.sql("""
                        select o.id, o.serial, n.title as notice, o.at, o.due, o.stage, o.answered_at,
                               case when o.organization_id is null then coalesce(o.name_masked, '群众') else o.organization_name end as by
                          from objection o
                          join notice n on n.id = o.notice_id
                         where o.region between :from and :to
                           and (:organization::uuid is null or o.organization_id = :organization)
                           and (:stage::text is null or o.stage = :stage)
                           and o.serial < :before
                         order by o.serial desc
                         limit :rows
                        """)
                .params(viewer.reach().params())
                .param("stage", stage == null ? null : stage.name())
                .param("before", before)
                .param("rows", limit + 1)
                .query((row, n) -> new ObjectionListPage.Row(new ObjectionId(row.getObject("id", UUID.class)), row.getLong("serial"), row.getString("notice"),
                        row.getString("by"), row.getTimestamp("at").toInstant(), row.getTimestamp("due").toInstant(),
                        ObjectionStage.valueOf(row.getString("stage")), instant(row, "answered_at")))
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new ObjectionListPage(stage, clock.instant(), List.copyOf(shown), rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    /** Of an organization only its own; all others only for whoever answers them. */
    ObjectionPage show(ObjectionId id, Viewer viewer) {
        return db.sql("""
                        select o.*, n.number, n.title, p.name as answerer,
                               case when o.organization_id is null then coalesce(o.name_masked, '群众') else o.organization_name end as by
                          from objection o
                          join notice n on n.id = o.notice_id
                          left join person p on p.id = o.answered_by
                         where o.id = :id
                           and o.region between :from and :to
                           and (:organization::uuid is null and :handles or o.organization_id = :organization)
                        """)
                .params(viewer.reach().params())
                .param("handles", viewer.may("notice.handle"))
                .param("id", id.value())
                .query((row, n) -> page(id, row, viewer))
                .optional()
                .orElseThrow(Missing::new);
    }

    ShownPage shown(ObjectionId id, List<Disclosures.Shown> shown, Viewer viewer) {
        var page = show(id, viewer);
        return new ShownPage(page.title(), "提出异议的群众", shown, page.self());
    }

    private static ObjectionPage page(ObjectionId id, ResultSet row, Viewer viewer) throws SQLException {
        var stage = ObjectionStage.valueOf(row.getString("stage"));
        var actions = Move.openIn(stage, ObjectionMove.values()).stream()
                .filter(move -> viewer.may(move.permission()))
                .map(move -> new Action(move.name(), move.label(), "/objections/" + id + "/" + move.noun()))
                .toList();
        return new ObjectionPage(id, new NoticeId(row.getObject("notice_id", UUID.class)), row.getString("number"), row.getString("title"), row.getInt("edition"),
                row.getString("by"), row.getString("phone_masked"), row.getString("text"), row.getTimestamp("at").toInstant(),
                row.getTimestamp("due").toInstant(), stage, row.getString("answer"), row.getString("answerer"), instant(row, "answered_at"),
                viewer.may(Disclosures.PERMISSION) && viewer.may("notice.handle") && row.getString("phone_masked") != null, actions);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
