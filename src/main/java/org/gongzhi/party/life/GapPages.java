package org.gongzhi.party.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The missing-meeting list. What is not over is not missing yet. */
@Component
@Transactional(readOnly = true)
class GapPages {

    private static final int ROWS = 50;
    private static final int SHEET = 200_000;

    /** Where a page begins: the row behind this one. */
    private record Mark(long serial, String type, LocalDate first, LocalDate last) {

        static Mark of(String text) {
            var parts = text.split("@");
            return new Mark(Long.parseLong(parts[0]), parts[1], LocalDate.parse(parts[2]), LocalDate.parse(parts[3]));
        }
    }

    private final JdbcClient db;
    private final LifeGuard guard;
    private final Clock clock;

    GapPages(JdbcClient db, LifeGuard guard, Clock clock) {
        this.db = db;
        this.guard = guard;
        this.clock = clock;
    }

    /** @param first of a month; without it the last whole quarter is meant */
    GapListPage list(@Nullable LocalDate first, @Nullable LocalDate last, @Nullable MeetingType type, @Nullable String after, boolean sheet, Viewer viewer) {
        var quarter = LifePeriod.QUARTER.begin(LocalDate.now(clock)).minusMonths(3);
        var since = first == null ? quarter : first.withDayOfMonth(1);
        var until = last == null ? quarter.plusMonths(3).minusDays(1) : last;
        var today = LocalDate.now(clock);
        var over = until.isBefore(today) ? until : today.minusDays(1);
        var limit = sheet ? SHEET : ROWS;
        var rows = rows(since, over, type, after == null ? null : Mark.of(after), limit + 1, viewer);
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var end = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        return new GapListPage(since, until, type, guard.counts(since, over, viewer), shown,
                rows.size() > limit && end != null ? end.serial() + "@" + end.type().name() + "@" + end.begins() + "@" + end.period().end(end.begins()) : null);
    }

    private List<GapListPage.Row> rows(LocalDate first, LocalDate last, @Nullable MeetingType type, @Nullable Mark after, int limit, Viewer viewer) {
        return db.sql("select g.* from (" + Gaps.MISSING + """
                        ) g
                         where (:type::text is null or g.type = :type)
                           and (:serial::bigint is null or (g.serial, g.type, g.first, g.last) > (:serial, :after_type::text, :after_first::date, :after_last::date))
                         order by g.serial, g.type, g.first, g.last
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("first", first).param("last", last).param("branch", null)
                .param("type", type == null ? null : type.name())
                .param("serial", after == null ? null : after.serial())
                .param("after_type", after == null ? null : after.type())
                .param("after_first", after == null ? null : after.first())
                .param("after_last", after == null ? null : after.last())
                .param("limit", limit)
                .query((row, n) -> {
                    var period = LifePeriod.valueOf(row.getString("period"));
                    var begins = row.getObject("first", LocalDate.class);
                    return new GapListPage.Row(row.getObject("branch_id", UUID.class), row.getLong("serial"), row.getString("name"), MeetingType.valueOf(row.getString("type")),
                            period, begins, period.name(begins), row.getInt("times"), row.getInt("held"));
                })
                .list();
    }
}
