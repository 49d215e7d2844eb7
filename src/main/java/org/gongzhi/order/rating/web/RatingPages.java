package org.gongzhi.order.rating.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.order.need.NeedId;
import org.gongzhi.order.rating.Level;
import org.gongzhi.order.rating.RatingId;
import org.gongzhi.order.rating.RatingMove;
import org.gongzhi.order.rating.RatingStage;
import org.gongzhi.order.rating.Solved;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.RegionChoices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of ratings show: one method a screen, its SQL in full beside it. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class RatingPages {

    private final JdbcClient db;
    private final Journal journal;
    private final RegionChoices regions;

    RatingPages(JdbcClient db, Journal journal, RegionChoices regions) {
        this.db = db;
        this.journal = journal;
        this.regions = regions;
    }

    RatingListPage list(RatingListPage.Filter filter, long before, int limit, Viewer viewer) {
        var rows = db.sql("""
                        select r.id, r.serial, (r.at at time zone 'Asia/Shanghai')::date as rated_on, g.name as place, n.title,
                               c.name as organization, r.level, r.solved, r.comment, r.channel, r.followed_at, r.excluded_at, r.excluded_reason
                          from rating r
                          join need n on n.id = r.need_id
                          join region g on g.code = r.region
                          join organization c on c.id = r.organization_id
                         where r.region between :from and :to
                           and (:organization::uuid is null or r.organization_id = :organization)
                           and (:level::int is null or r.level = :level)
                           and (:solved::text is null or r.solved = :solved)
                           and (:region::text is null or r.region like regexp_replace(:region, '(000)+$', '') || '%')
                           and (:name::text is null or c.name like '%' || :name || '%')
                           and (not :low or r.level <= 2 and r.followed_at is null and r.excluded_at is null)
                           and r.serial < :before
                         order by r.serial desc
                         limit :rows
                        """)
                .params(params(filter, viewer))
                .param("before", before)
                .param("rows", limit + 1)
                .query(RatingPages::row)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new RatingListPage(filter, satisfaction(filter, viewer), regions.within(viewer), shown, rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    private Satisfaction satisfaction(RatingListPage.Filter filter, Viewer viewer) {
        return db.sql("""
                        select count(*) as "all",
                               count(*) filter (where r.level >= 3) as satisfied,
                               count(*) filter (where r.excluded_at is null) as counted,
                               count(*) filter (where r.excluded_at is null and r.level >= 3) as counted_satisfied
                          from rating r
                          join organization c on c.id = r.organization_id
                         where r.region between :from and :to
                           and (:organization::uuid is null or r.organization_id = :organization)
                           and (:level::int is null or r.level = :level)
                           and (:solved::text is null or r.solved = :solved)
                           and (:region::text is null or r.region like regexp_replace(:region, '(000)+$', '') || '%')
                           and (:name::text is null or c.name like '%' || :name || '%')
                           and (not :low or r.level <= 2 and r.followed_at is null and r.excluded_at is null)
                        """)
                .params(params(filter, viewer))
                .query(Satisfaction.class)
                .single();
    }

    RatingPage show(RatingId id, Viewer viewer) {
        return db.sql("""
                        select r.*, g.name as place, n.number as need_number, n.title, o.number as order_number, c.name as organization
                          from rating r
                          join need n on n.id = r.need_id
                          join service_order o on o.id = r.order_id
                          join region g on g.code = r.region
                          join organization c on c.id = r.organization_id
                         where r.id = :id
                           and r.region between :from and :to
                           and (:organization::uuid is null or r.organization_id = :organization)
                        """)
                .params(viewer.reach().params())
                .param("id", id.value())
                .query((row, n) -> new RatingPage(id,
                        new RatingPage.Said(row.getInt("level"), Level.of(row.getInt("level")).label(), Solved.valueOf(row.getString("solved")),
                                row.getString("comment"), channel(row), row.getTimestamp("at").toInstant()),
                        new RatingPage.Subject(row.getObject("need_id", UUID.class), row.getString("need_number"), row.getString("title"),
                                row.getString("place"), row.getObject("order_id", UUID.class), row.getString("order_number"), row.getString("organization")),
                        stage(row), row.getString("followed_note"), row.getString("excluded_reason"), actions(id, stage(row), row.getInt("level"), viewer)))
                .optional()
                .orElseThrow(Missing::new);
    }

    Timeline timeline(RatingId id, Viewer viewer) {
        var page = show(id, viewer);
        return new Timeline("评价：" + page.subject().title(), page.timeline(), journal.of("rating", id.value(), RatingMove::valueOf));
    }

    NewRatingPage blank(NeedId need, Viewer viewer) {
        return db.sql("""
                        select n.number, n.title, c.name as organization
                          from need n
                          join service_order o on o.id = n.order_id
                          join organization c on c.id = o.organization_id
                         where n.id = :need
                           and n.region between :from and :to
                           and :organization::uuid is null
                        """)
                .params(viewer.reach().params())
                .param("need", need.value())
                .query((row, n) -> new NewRatingPage(need, row.getString("number"), row.getString("title"), row.getString("organization")))
                .optional()
                .orElseThrow(Missing::new);
    }

    private static Map<String, @Nullable Object> params(RatingListPage.Filter filter, Viewer viewer) {
        var params = new HashMap<String, @Nullable Object>(viewer.reach().params());
        params.put("level", filter.level());
        params.put("solved", filter.solved() == null ? null : filter.solved().name());
        params.put("region", filter.region());
        params.put("name", filter.organization());
        params.put("low", filter.low());
        return params;
    }

    private static List<Action> actions(RatingId id, RatingStage stage, int level, Viewer viewer) {
        return Stream.of(RatingMove.FOLLOW, RatingMove.EXCLUDE)
                .filter(move -> move.isOpenIn(stage) && viewer.may(move.permission()))
                .filter(move -> move != RatingMove.FOLLOW || level <= Level.LOW)
                .map(move -> new Action(move.name(), move.label(), "/ratings/" + id + "/" + move.noun()))
                .toList();
    }

    private static RatingListPage.Row row(ResultSet row, int n) throws SQLException {
        return new RatingListPage.Row(new RatingId(row.getObject("id", UUID.class)), row.getLong("serial"), row.getDate("rated_on").toLocalDate(),
                row.getString("place"), row.getString("title"), row.getString("organization"), Level.of(row.getInt("level")).label(),
                Solved.valueOf(row.getString("solved")), row.getString("comment"), channel(row), stage(row), row.getString("excluded_reason"),
                row.getInt("level"));
    }

    private static String channel(ResultSet row) throws SQLException { return "LINK".equals(row.getString("channel")) ? "居民自评" : "电话回访"; }

    private static RatingStage stage(ResultSet row) throws SQLException {
        return row.getObject("excluded_at") != null ? RatingStage.EXCLUDED : row.getObject("followed_at") != null ? RatingStage.FOLLOWED : RatingStage.COUNTED;
    }
}
