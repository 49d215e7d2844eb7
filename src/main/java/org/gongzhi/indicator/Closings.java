package org.gongzhi.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closed months. Closing freezes every figure for every region in the viewer's reach, with the number and the digest of its
 * rows. A frozen value is never overwritten: a correction adds a version of the cells that changed and says why.
 */
@Service
@Transactional
public class Closings {

    private final Figures figures;
    private final JdbcClient db;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Closings(Figures figures, JdbcClient db, Clock clock, ApplicationEventPublisher events) {
        this.figures = figures;
        this.db = db;
        this.clock = clock;
        this.events = events;
    }

    /** @throws Refused {@code figure.closing.not-over}, {@code figure.closing.closed} */
    public void close(YearMonth month, Viewer viewer) {
        if (!month.isBefore(YearMonth.from(Period.today(clock)))) throw new Refused("figure.closing.not-over", month.toString()).at("month");
        if (version(month, viewer) > 0) throw new Refused("figure.closing.closed", month.toString()).at("month");
        freeze(month, 1, "", viewer);
    }

    /**
     * Adds a version to whatever has changed since.
     *
     * @throws Refused {@code figure.closing.open}, {@code figure.closing.unchanged}
     */
    public void correct(YearMonth month, String reason, Viewer viewer) {
        int version = version(month, viewer);
        if (version == 0) throw new Refused("figure.closing.open", month.toString());
        if (freeze(month, version + 1, reason, viewer) == 0) throw new Refused("figure.closing.unchanged", month.toString());
    }

    /** A figure's frozen values of the months of a period, in their newest version. */
    public List<Frozen> of(Figure figure, Ask ask, Viewer viewer) {
        return db.sql("""
                        select to_char(s.month, 'YYYY-MM') as month, s.value, s.fact_count as facts, c.version, c.closed_at as at, c.reason
                          from figure_snapshot s
                          join figure_closing c on c.id = s.closing_id
                         where s.figure = :figure
                           and s.region = :low
                           and s.month between :first and :last
                           and not exists (select from figure_snapshot later where later.supersedes = s.id)
                         order by s.month
                        """)
                .param("figure", figure.code())
                .params(figures.scope(ask, viewer))
                .query(Frozen.class)
                .list();
    }

    /** All that was ever frozen for one region, corrections after what they correct. @param region a code of twelve digits */
    public List<Reported> reported(String region) {
        return db.sql("""
                        select s.figure, s.month, row_number() over (partition by s.figure, s.month order by c.closed_at, c.version)::int as version,
                               s.value, s.numerator, s.denominator, s.fact_count as facts, c.reason, c.closed_at as at
                          from figure_snapshot s
                          join figure_closing c on c.id = s.closing_id
                         where s.region = :region
                        """)
                .param("region", region)
                .query(Reported.class)
                .list();
    }

    private int version(YearMonth month, Viewer viewer) {
        return db.sql("select coalesce(max(version), 0) from figure_closing where low = :from and month = :month")
                .params(viewer.reach().params())
                .param("month", month.atDay(1))
                .query(Integer.class)
                .single();
    }

    private int freeze(YearMonth month, int version, String reason, Viewer viewer) {
        var closing = UUID.randomUUID();
        record(closing, month.atDay(1), version, reason, viewer);
        var cells = db.sql("""
                        insert into figure_snapshot (closing_id, figure, region, month, value, numerator, denominator, fact_count, rows_hash, supersedes)
                        select :closing, live.figure, live.region, :first, live.value, live.numerator, live.denominator, live.fact_count, live.rows_hash, kept.id
                          from (%s) live
                          left join figure_snapshot kept on (kept.figure, kept.region, kept.month) = (live.figure, live.region, :first::date)
                                and not exists (select from figure_snapshot later where later.supersedes = kept.id)
                         where kept.id is null
                            or kept.rows_hash <> live.rows_hash
                            or kept.value is distinct from live.value
                        """.formatted(FigureSql.cells(figures.all(viewer))))
                .params(figures.scope(Ask.of(Period.of(month)), viewer))
                .param("closing", closing)
                .update();
        events.publishEvent(new MonthClosed(month, version));
        return cells;
    }

    private void record(UUID closing, LocalDate month, int version, String reason, Viewer viewer) {
        try {
            db.sql("""
                            insert into figure_closing (id, month, version, low, high, reason, closed_at, closed_by, capacity)
                            values (:id, :month, :version, :from, :to, :reason, :at::timestamptz, :by, :capacity)
                            """)
                    .params(viewer.reach().params())
                    .param("id", closing)
                    .param("month", month)
                    .param("version", version)
                    .param("reason", reason)
                    .param("at", clock.instant().toString())
                    .param("by", viewer.id())
                    .param("capacity", viewer.capacity())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refused("figure.closing.closed", month.toString().substring(0, 7)).at("month");
        }
    }
}
