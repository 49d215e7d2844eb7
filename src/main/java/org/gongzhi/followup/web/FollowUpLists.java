package org.gongzhi.followup.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.followup.FollowUpId;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.FollowUpStage;
import org.gongzhi.followup.Theme;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Many cases at once: the ledger, the board, the shares. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class FollowUpLists {

    private static final int CARDS = 12;

    private record Placed(FollowUpStage stage, long count, BoardPage.Card card) {}

    private final JdbcClient db;
    private final Clock clock;

    FollowUpLists(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    FollowUpListPage list(FollowUpFilter filter, long before, int limit, Viewer viewer) {
        var today = LocalDate.now(clock);
        var monday = Weeks.lastWhole(today);
        var rows = db.sql("""
                        select f.*, r.name as place, p.name as owner, v.name as verifier,
                               f.stage in ('ASSIGNED', 'UNDER_WAY') and f.due_on < :today as late,
                               f.stage = 'UNDER_WAY' and follow_up_is(f, 'SILENT', :monday, :monday + 6) as silent,
                               case when :what::text = 'DUE' then follow_up_is(f, 'ON_TIME', coalesce(:since::date, :today), coalesce(:until::date, :today)) end as on_time
                          from follow_up f
                          join region r on r.code = f.region
                          left join person p on p.id = f.owner_id
                          left join person v on v.id = f.verified_by
                         where f.region between :from and :to
                           and (:organization::uuid is null or f.organization_id = :organization)
                           and (:stage::text is null or f.stage = :stage)
                           and (:source::text is null or f.source = :source)
                           and (:owner::uuid is null or f.owner_id = :owner)
                           and (:about::uuid is null or f.organization_id = :about)
                           and (:what::text is null or follow_up_is(f, :what, coalesce(:since::date, :today), coalesce(:until::date, :today)))
                           and (:q::text is null or f.number = upper(:q)
                                or f.bigrams @> :bigrams::text[] and (f.title like '%' || :q || '%' or f.organization_name like '%' || :q || '%'))
                           and f.serial < :before
                         order by f.serial desc
                         limit :rows
                        """)
                .params(viewer.reach().params())
                .param("today", today)
                .param("monday", monday)
                .param("stage", filter.stage() == null ? null : filter.stage().name())
                .param("source", filter.source() == null ? null : filter.source().name())
                .param("owner", filter.owner())
                .param("about", filter.organization())
                .param("what", filter.what() == null ? null : filter.what().name())
                .param("since", filter.since())
                .param("until", filter.until())
                .param("q", filter.q())
                .param("bigrams", Bigrams.of(filter.q() == null ? "" : filter.q()))
                .param("before", before)
                .param("rows", limit + 1)
                .query(FollowUpLists::row)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new FollowUpListPage(filter, viewer.id(), today, monday, List.copyOf(shown), rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    BoardPage board(Viewer viewer) {
        var placed = db.sql("""
                        select *
                          from (select f.stage, f.id, f.number, f.title, f.organization_name, p.name as owner, f.due_on, f.rung,
                                       f.stage in ('ASSIGNED', 'UNDER_WAY') and f.due_on < :today as late,
                                       count(*) over (partition by f.stage) as count,
                                       row_number() over (partition by f.stage order by f.due_on nulls first, f.serial) as place
                                  from follow_up f
                                  left join person p on p.id = f.owner_id
                                 where f.stage in ('ISSUE', 'ASSIGNED', 'UNDER_WAY', 'PROVED')
                                   and f.region between :from and :to
                                   and (:organization::uuid is null or f.organization_id = :organization)) s
                         where place <= :cards
                         order by place
                        """)
                .params(viewer.reach().params())
                .param("today", LocalDate.now(clock))
                .param("cards", CARDS)
                .query((row, n) -> new Placed(FollowUpStage.valueOf(row.getString("stage")), row.getLong("count"), new BoardPage.Card(id(row),
                        row.getString("number"), row.getString("title"), row.getString("organization_name"), row.getString("owner"),
                        day(row, "due_on"), row.getBoolean("late"), row.getInt("rung"))))
                .list();
        return new BoardPage(Stream.of(FollowUpStage.values()).filter(FollowUpStage::isOpen).map(stage -> column(stage, placed)).toList());
    }

    SharesPage shares(Viewer viewer) {
        var today = LocalDate.now(clock);
        var owners = db.sql("""
                        select p.id, p.name as owner, count(*) as open, count(*) filter (where f.stage in ('ASSIGNED', 'UNDER_WAY') and f.due_on < :today) as late,
                               count(*) filter (where follow_up_is(f, 'SILENT', :monday, :monday + 6)) as silent
                          from follow_up f
                          join person p on p.id = f.owner_id
                         where f.stage in ('ASSIGNED', 'UNDER_WAY', 'PROVED')
                           and f.region between :from and :to
                           and (:organization::uuid is null or f.organization_id = :organization)
                         group by p.id
                         order by late desc, open desc, p.name
                        """)
                .params(viewer.reach().params())
                .param("today", today)
                .param("monday", Weeks.lastWhole(today))
                .query(SharesPage.Share.class)
                .list();
        return new SharesPage(today, owners, sources(today, viewer));
    }

    private List<SharesPage.OfSource> sources(LocalDate today, Viewer viewer) {
        return db.sql("""
                        select f.source, count(*) as open, count(*) filter (where f.stage in ('ASSIGNED', 'UNDER_WAY') and f.due_on < :today) as late
                          from follow_up f
                         where f.stage in ('ISSUE', 'ASSIGNED', 'UNDER_WAY', 'PROVED')
                           and f.region between :from and :to
                           and (:organization::uuid is null or f.organization_id = :organization)
                         group by f.source
                         order by open desc
                        """)
                .params(viewer.reach().params())
                .param("today", today)
                .query((row, n) -> new SharesPage.OfSource(FollowUpSource.valueOf(row.getString("source")), row.getLong("open"), row.getLong("late")))
                .list();
    }

    private static BoardPage.Column column(FollowUpStage stage, List<Placed> placed) {
        var here = placed.stream().filter(one -> one.stage() == stage).toList();
        return new BoardPage.Column(stage, here.isEmpty() ? 0 : here.get(0).count(), here.stream().map(Placed::card).toList());
    }

    private static FollowUpListPage.Row row(ResultSet row, int n) throws SQLException {
        return new FollowUpListPage.Row(id(row), row.getLong("serial"), row.getString("number"), row.getString("title"),
                FollowUpSource.valueOf(row.getString("source")), theme(row.getString("theme")), row.getString("organization_name"), row.getString("place"), row.getString("problem"),
                row.getString("cause"), row.getString("measure"), row.getString("owner"), day(row, "first_due_on"), day(row, "due_on"),
                row.getString("proof"), row.getString("verifier"), row.getString("outcome"), FollowUpStage.valueOf(row.getString("stage")),
                row.getBoolean("late"), row.getBoolean("silent"), row.getObject("on_time", Boolean.class));
    }

    private static String theme(@Nullable String name) { return name == null ? "" : Theme.valueOf(name).label(); }

    private static FollowUpId id(ResultSet row) throws SQLException { return new FollowUpId(row.getObject("id", UUID.class)); }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException { return row.getObject(column, LocalDate.class); }
}
