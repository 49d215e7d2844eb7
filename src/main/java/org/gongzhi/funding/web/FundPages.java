package org.gongzhi.funding.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.funding.EntryKind;
import org.gongzhi.funding.Evidence;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the screens of funds show. What a line was given is what its three accounts hold together. */
@Component
class FundPages {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final JdbcClient db;
    private final Subjects subjects;
    private final Clock clock;

    FundPages(JdbcClient db, Subjects subjects, Clock clock) {
        this.db = db;
        this.subjects = subjects;
        this.clock = clock;
    }

    FundListPage list(@Nullable Integer asked, String source, Viewer viewer) {
        var years = years(viewer);
        var year = asked != null ? asked : years.get(0);
        return new FundListPage(year, source, years, sums(year, viewer), lines(year, source, viewer));
    }

    private List<FundListPage.Source> sums(int year, Viewer viewer) {
        return db.sql("""
                        select s.code, s.label, count(distinct l.id) as lines, coalesce(sum(a.balance), 0) as allocated,
                               coalesce(sum(a.balance) filter (where a.kind = 'AVAILABLE'), 0) as available,
                               coalesce(sum(a.balance) filter (where a.kind = 'RESERVED'), 0) as reserved,
                               coalesce(sum(a.balance) filter (where a.kind = 'SPENT'), 0) as spent
                          from fund_source s
                          left join budget_line l on l.source = s.code and l.year = :year and l.region between :from and :to
                          left join ledger_account a on a.line_id = l.id
                         group by s.code
                        having count(l.id) > 0 or not s.retired
                         order by s.rank
                        """)
                .params(viewer.reach().params())
                .param("year", year)
                .query(FundListPage.Source.class)
                .list();
    }

    private List<FundListPage.Row> lines(int year, String source, Viewer viewer) {
        return db.sql("""
                        select l.id, l.year, s.label as source, l.name, r.name as place, sum(a.balance) as allocated,
                               sum(a.balance) filter (where a.kind = 'AVAILABLE') as available,
                               sum(a.balance) filter (where a.kind = 'RESERVED') as reserved,
                               sum(a.balance) filter (where a.kind = 'SPENT') as spent
                          from budget_line l
                          join fund_source s on s.code = l.source
                          join region r on r.code = l.region
                          join ledger_account a on a.line_id = l.id
                         where l.region between :from and :to
                           and l.year = :year
                           and (:source = '' or l.source = :source)
                         group by l.id, s.code, r.code
                         order by s.rank, l.region, l.name
                         limit :sheet
                        """)
                .params(viewer.reach().params())
                .param("year", year)
                .param("source", source)
                .param("sheet", SHEET)
                .query(FundListPage.Row.class)
                .list();
    }

    LinePage line(UUID id, @Nullable EntryKind kind, Viewer viewer) { return line(id, kind, Long.MAX_VALUE, false, viewer); }

    LinePage line(UUID id, @Nullable EntryKind kind, long before, boolean sheet, Viewer viewer) {
        var facts = db.sql("""
                        select l.id, s.label as source, l.year, r.name as place, l.name, l.purpose, sum(a.balance) as allocated,
                               sum(a.balance) filter (where a.kind = 'AVAILABLE') as available,
                               sum(a.balance) filter (where a.kind = 'RESERVED') as reserved,
                               sum(a.balance) filter (where a.kind = 'SPENT') as spent
                          from budget_line l
                          join fund_source s on s.code = l.source
                          join region r on r.code = l.region
                          join ledger_account a on a.line_id = l.id
                         where l.id = :id
                           and l.region between :from and :to
                         group by l.id, s.code, r.code
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(LinePage.Facts.class)
                .optional()
                .orElseThrow(Missing::new);
        var limit = sheet ? SHEET : ROWS;
        var rows = entries(id, kind, before, limit + 1);
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var uses = db.sql("select use from budget_line_use where line_id = ? order by use").param(id).query(String.class).list();
        return new LinePage(facts, uses, kind, shown, rows.size() > limit ? shown.get(limit - 1).id() : null);
    }

    private List<LinePage.Row> entries(UUID line, @Nullable EntryKind kind, long before, int limit) {
        var rows = db.sql("""
                        select e.id, e.at, e.kind, e.amount, r.subject, r.subject_id, p.number as payment, p.id as payment_id,
                               q.name as actor, e.note
                          from ledger_entry e
                          join person q on q.id = e.actor_id
                          left join reservation r on r.id = e.reservation_id
                          left join payment p on p.id = e.payment_id
                         where e.line_id = :line
                           and (:kind::text is null or e.kind = :kind)
                           and e.id < :before
                         order by e.id desc
                         limit :limit
                        """)
                .param("line", line)
                .param("kind", kind == null ? null : kind.name())
                .param("before", before)
                .param("limit", limit)
                .query(Entry.class)
                .list();
        var names = subjects.names(rows.stream().map(row -> new Subjects.Key(row.subject(), row.subjectId())).toList());
        return rows.stream().map(row -> row.about(names.get(row.subjectId()))).toList();
    }

    private record Entry(long id, Instant at, EntryKind kind, BigDecimal amount, @Nullable String subject, @Nullable UUID subjectId,
            @Nullable String payment, @Nullable UUID paymentId, String actor, String note) {

        LinePage.Row about(Evidence.@Nullable Name name) {
            return new LinePage.Row(id, at, kind, amount, name == null ? null : name.title(), name == null ? null : name.href(), payment,
                    paymentId, actor, note);
        }
    }

    NewLinePage blank(Viewer viewer) {
        var sources = db.sql("select code as value, label from fund_source where not retired order by rank").query(Option.class).list();
        var regions = db.sql("select code as value, name as label from region where code between :from and :to order by code limit 300")
                .params(viewer.reach().params())
                .query(Option.class)
                .list();
        return new NewLinePage(clock.instant().atZone(OfficeClock.ZONE).getYear(), sources, regions);
    }

    SourceListPage sources(Viewer viewer) {
        return new SourceListPage(db.sql("""
                        select s.code, s.label, s.basis, s.retired, count(l.id) as lines
                          from fund_source s
                          left join budget_line l on l.source = s.code and l.region between :from and :to
                         group by s.code
                         order by s.rank
                        """)
                .params(viewer.reach().params())
                .query(SourceListPage.Row.class)
                .list());
    }

    /** Latest first; this year even if it has no line yet. */
    private List<Integer> years(Viewer viewer) {
        return db.sql("""
                        select year from budget_line where region between :from and :to
                         union
                        select :year
                         order by 1 desc
                        """)
                .params(viewer.reach().params())
                .param("year", clock.instant().atZone(OfficeClock.ZONE).getYear())
                .query(Integer.class)
                .list();
    }
}
