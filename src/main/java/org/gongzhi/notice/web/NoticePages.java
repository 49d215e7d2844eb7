package org.gongzhi.notice.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.notice.Editions;
import org.gongzhi.notice.NoticeId;
import org.gongzhi.notice.NoticeKind;
import org.gongzhi.notice.NoticeMove;
import org.gongzhi.notice.NoticeStage;
import org.gongzhi.notice.ObjectionId;
import org.gongzhi.notice.ObjectionStage;
import org.gongzhi.notice.web.NoticePage.Facts;
import org.gongzhi.notice.web.NoticePage.Objected;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class NoticePages {

    private final JdbcClient db;
    private final Editions editions;
    private final Journal journal;

    NoticePages(JdbcClient db, Editions editions, Journal journal) {
        this.db = db;
        this.editions = editions;
        this.journal = journal;
    }

    NoticeListPage list(@Nullable NoticeStage stage, long before, int limit, Viewer viewer) {
        var rows = db.sql("""
                        select n.*, (select count(*) from objection o where o.notice_id = n.id) as objections,
                               (select count(*) from objection o where o.notice_id = n.id and o.stage = 'RECEIVED') as waiting
                          from notice n
                         where n.region between :from and :to
                           and (:stage::text is null or n.stage = :stage)
                           and n.serial < :before
                         order by n.serial desc
                         limit :rows
                        """)
                .params(district(viewer))
                .param("stage", stage == null ? null : stage.name())
                .param("before", before)
                .param("rows", limit + 1)
                .query(NoticePages::row)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new NoticeListPage(stage, List.copyOf(shown), rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    NoticePage show(NoticeId id, Viewer viewer) {
        var facts = facts(id, viewer);
        return new NoticePage(id, facts, editions.of(id), objected(id, viewer), actions(id, facts.stage(), viewer),
                facts.stage() == NoticeStage.PUBLISHED && viewer.may("notice.object") && viewer.reach().organization() != null);
    }

    Timeline timeline(NoticeId id, Viewer viewer) {
        return new Timeline(facts(id, viewer).title(), "/notices/" + id + "/timeline", journal.of("notice", id.value(), NoticeMove::valueOf));
    }

    NoticeDraftPage blank(Viewer viewer) { return new NoticeDraftPage(null, "", "", "", places(viewer)); }

    NoticeDraftPage correction(NoticeId id, Viewer viewer) {
        var latest = show(id, viewer).latest().edition();
        return new NoticeDraftPage(id, latest.title(), latest.text(), NoticeDraftPage.typed(latest.table()), List.of());
    }

    /** What is public is read by everybody of the district, whatever part of it they work in. */
    static Map<String, @Nullable Object> district(Viewer viewer) {
        var params = new HashMap<>(viewer.reach().params());
        params.put("from", viewer.reach().from().substring(0, 6) + "000000");
        params.put("to", viewer.reach().to().substring(0, 6) + "999999");
        return params;
    }

    private Facts facts(NoticeId id, Viewer viewer) {
        return db.sql("""
                        select n.*, r.full_name as place
                          from notice n
                          join region r on r.code = n.region
                         where n.id = :id
                           and n.region between :from and :to
                        """)
                .params(district(viewer))
                .param("id", id.value())
                .query((row, n) -> new Facts(row.getString("number"), NoticeKind.valueOf(row.getString("kind")), NoticeStage.valueOf(row.getString("stage")),
                        row.getString("title"), row.getString("href"), row.getString("place"), row.getTimestamp("published_at").toInstant(),
                        row.getTimestamp("until").toInstant(), row.getInt("working_days"), row.getString("outcome")))
                .optional()
                .orElseThrow(Missing::new);
    }

    /** Of an organization only its own; of the public only for whoever answers them. */
    private List<Objected> objected(NoticeId id, Viewer viewer) {
        return db.sql("""
                        select o.id, o.at, o.stage, case when o.organization_id is null then coalesce(o.name_masked, '群众') else o.organization_name end as by
                          from objection o
                         where o.notice_id = :id
                           and o.region between :from and :to
                           and (:organization::uuid is null and :handles or o.organization_id = :organization)
                         order by o.serial
                        """)
                .params(viewer.reach().params())
                .param("handles", viewer.may("notice.handle"))
                .param("id", id.value())
                .query((row, n) -> new Objected(new ObjectionId(row.getObject("id", UUID.class)), row.getString("by"), row.getTimestamp("at").toInstant(),
                        ObjectionStage.valueOf(row.getString("stage"))))
                .list();
    }

    private List<Option> places(Viewer viewer) {
        return db.sql("""
                        select code as value, case level when 3 then name || '（全区）' else name end as label
                          from region
                         where code between :from and :to
                           and level between 3 and 4
                         order by code
                         limit 200
                        """)
                .params(viewer.reach().params())
                .query(Option.class)
                .list();
    }

    private static List<Action> actions(NoticeId id, NoticeStage stage, Viewer viewer) {
        return Move.openIn(stage, NoticeMove.values()).stream()
                .filter(move -> !move.noun().isEmpty() && viewer.may(move.permission()))
                .map(move -> new Action(move.name(), move.label(), "/notices/" + id + "/" + move.noun()))
                .toList();
    }

    private static NoticeListPage.Row row(ResultSet row, int n) throws SQLException {
        return new NoticeListPage.Row(new NoticeId(row.getObject("id", UUID.class)), row.getLong("serial"), row.getString("number"), row.getString("title"),
                NoticeKind.valueOf(row.getString("kind")), row.getObject("published_on", LocalDate.class), row.getTimestamp("until").toInstant(),
                row.getInt("edition"), row.getInt("objections"), row.getInt("waiting"), NoticeStage.valueOf(row.getString("stage")), row.getString("outcome"));
    }
}
