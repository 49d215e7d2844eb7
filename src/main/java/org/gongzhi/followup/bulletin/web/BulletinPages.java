package org.gongzhi.followup.bulletin.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.FollowUpStage;
import org.gongzhi.followup.What;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Weeks and months, counted from the cases; issued months, read from what was kept. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class BulletinPages {

    private static final int LINES = 200;

    private record Head(String number, YearMonth month, String foreword, String issuer, String name, Instant at) {}

    private final JdbcClient db;
    private final Clock clock;

    BulletinPages(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    DigestPage digest(@Nullable LocalDate week, Viewer viewer) {
        var today = LocalDate.now(clock);
        var monday = (week == null ? today : week).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var sunday = monday.plusDays(6);
        return new DigestPage(monday, counts(monday, sunday, viewer), lines(What.LATE, monday, sunday, viewer), lines(What.SILENT, monday, sunday, viewer),
                sunday.isBefore(today));
    }

    BulletinPage draft(@Nullable YearMonth month, Viewer viewer) {
        var which = month == null ? YearMonth.now(clock).minusMonths(1) : month;
        var since = which.atDay(1);
        var until = which.atEndOfMonth();
        return new BulletinPage(null, null, which, "", viewer.capacity(), null, null, counts(since, until, viewer), lines(What.LATE, since, until, viewer),
                lines(What.ESCALATED, since, until, viewer));
    }

    BulletinListPage list(long before, int limit, Viewer viewer) {
        var rows = db.sql("""
                        select b.id, b.serial, b.number, to_char(b.month, 'YYYY-MM') as month, b.issued_on, b.issuer,
                               (select count(*) from bulletin_case c where c.bulletin_id = b.id and c.what = 'DUE') as due,
                               (select count(*) from bulletin_case c where c.bulletin_id = b.id and c.what = 'ON_TIME') as on_time,
                               (select count(*) from bulletin_case c where c.bulletin_id = b.id and c.what = 'LATE') as late
                          from bulletin b
                         where b.region between :from and :to
                           and b.serial < :before
                         order by b.serial desc
                         limit :rows
                        """)
                .params(district(viewer))
                .param("before", before)
                .param("rows", limit + 1)
                .query(BulletinListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new BulletinListPage(owed(viewer), List.copyOf(shown), rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    BulletinPage show(UUID id, Viewer viewer) {
        var head = head(id, viewer);
        var kept = new EnumMap<What, Long>(What.class);
        db.sql("select what, count(*) as cases from bulletin_case where bulletin_id = :id group by what")
                .param("id", id)
                .query(row -> { kept.put(What.valueOf(row.getString("what")), row.getLong("cases")); });
        return new BulletinPage(id, head.number(), head.month(), head.foreword(), head.issuer(), head.name(), head.at(),
                each(kept, what -> "/bulletins/" + id + "/cases?what=" + what.name()), kept(id, What.LATE, viewer), kept(id, What.ESCALATED, viewer));
    }

    BulletinCasesPage cases(UUID id, What what, Viewer viewer) {
        var head = head(id, viewer);
        return new BulletinCasesPage(id, head.month().getYear() + " 年 " + head.month().getMonthValue() + " 月督办通报", what, kept(id, what, viewer));
    }

    private @Nullable YearMonth owed(Viewer viewer) {
        if (!viewer.may("bulletin.issue")) return null;
        var last = YearMonth.now(clock).minusMonths(1);
        return db.sql("select exists (select from bulletin where region = :region and month = :month)")
                .param("region", viewer.reach().from())
                .param("month", last.atDay(1))
                .query(Boolean.class)
                .single() ? null : last;
    }

    private Head head(UUID id, Viewer viewer) {
        return db.sql("""
                        select b.*, p.name
                          from bulletin b
                          join person p on p.id = b.issued_by
                         where b.id = :id
                           and b.region between :from and :to
                        """)
                .params(district(viewer))
                .param("id", id)
                .query((row, n) -> new Head(row.getString("number"), YearMonth.from(row.getObject("month", LocalDate.class)), row.getString("foreword"),
                        row.getString("issuer"), row.getString("name"), row.getTimestamp("issued_at").toInstant()))
                .optional()
                .orElseThrow(Missing::new);
    }

    private List<Count> counts(LocalDate since, LocalDate until, Viewer viewer) {
        var counted = new EnumMap<What, Long>(What.class);
        db.sql("""
                        select w.what, count(*) as cases
                          from follow_up f
                          cross join unnest(:whats::text[]) as w (what)
                         where f.region between :from and :to
                           and (:organization::uuid is null or f.organization_id = :organization)
                           and follow_up_is(f, w.what, :since, :until)
                         group by w.what
                        """)
                .params(viewer.reach().params())
                .param("whats", Stream.of(What.values()).map(What::name).toArray(String[]::new))
                .param("since", since)
                .param("until", until)
                .query(row -> { counted.put(What.valueOf(row.getString("what")), row.getLong("cases")); });
        return each(counted, what -> "/follow-ups?what=" + what.name() + "&since=" + since + "&until=" + until);
    }

    private static List<Count> each(Map<What, Long> counted, Function<What, String> href) {
        return Stream.of(What.values()).map(what -> new Count(what, counted.getOrDefault(what, 0L), href.apply(what))).toList();
    }

    private List<Line> lines(What what, LocalDate since, LocalDate until, Viewer viewer) {
        return db.sql("""
                        select f.id, f.number, f.title, f.source, f.organization_name, coalesce(p.name, '') as owner, f.due_on, f.stage, null::boolean as on_time, true as within
                          from follow_up f
                          left join person p on p.id = f.owner_id
                         where f.region between :from and :to
                           and (:organization::uuid is null or f.organization_id = :organization)
                           and follow_up_is(f, :what, :since, :until)
                         order by f.due_on, f.serial
                         limit :lines
                        """)
                .params(viewer.reach().params())
                .param("what", what.name())
                .param("since", since)
                .param("until", until)
                .param("lines", LINES)
                .query(BulletinPages::line)
                .list();
    }

    private List<Line> kept(UUID id, What what, Viewer viewer) {
        return db.sql("""
                        select c.follow_up_id as id, c.*,
                               case when c.what = 'DUE' then exists (select from bulletin_case t
                                                                      where (t.bulletin_id, t.follow_up_id, t.what) = (c.bulletin_id, c.follow_up_id, 'ON_TIME')) end as on_time,
                               exists (select from follow_up f
                                        where f.id = c.follow_up_id
                                          and f.region between :from and :to
                                          and (:organization::uuid is null or f.organization_id = :organization)) as within
                          from bulletin_case c
                         where c.bulletin_id = :id
                           and c.what = :what
                         order by c.due_on, c.number
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .param("what", what.name())
                .query(BulletinPages::line)
                .list();
    }

    /** A notice of the district is read in all of it. */
    private static Map<String, @Nullable Object> district(Viewer viewer) {
        var params = new HashMap<>(viewer.reach().params());
        params.put("from", viewer.reach().from().substring(0, 6) + "000000");
        params.put("to", viewer.reach().to().substring(0, 6) + "999999");
        return params;
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(row.getObject("id", UUID.class), row.getString("number"), row.getString("title"), FollowUpSource.valueOf(row.getString("source")),
                row.getString("organization_name"), row.getString("owner"), row.getObject("due_on", LocalDate.class), FollowUpStage.valueOf(row.getString("stage")), row.getObject("on_time", Boolean.class), row.getBoolean("within"));
    }
}
