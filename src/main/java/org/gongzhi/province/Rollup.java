package org.gongzhi.province;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.gongzhi.indicator.Aggregate;
import org.gongzhi.indicator.Closings;
import org.gongzhi.indicator.Figure;
import org.gongzhi.indicator.MonthClosed;
import org.gongzhi.indicator.Reported;
import org.gongzhi.indicator.SubjectFigures;
import org.gongzhi.platform.district.District;
import org.gongzhi.platform.district.InProvince;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports what a district's closed months came to, in the transaction in which they are closed, and at each start what was closed
 * before the district joined. One statement reads in the district, another writes to what all share: they are never joined, for
 * the two may lie on different machines.
 */
@Component
@InProvince
class Rollup implements ApplicationRunner {

    private final Closings closings;
    private final SubjectFigures figures;
    private final JdbcClient db;

    Rollup(Closings closings, SubjectFigures figures, JdbcClient db) {
        this.closings = closings;
        this.figures = figures;
        this.db = db;
    }

    @EventListener
    @Transactional
    public void report(MonthClosed closed) { report(); }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) { report(); }

    private void report() {
        var here = District.current();
        var all = closings.reported((here.region() + "000000000000").substring(0, 12)).stream().map(this::whole).toList();
        if (all.isEmpty()) return;
        db.sql("""
                        insert into province_snapshot (district, figure, month, version, value, numerator, denominator, facts, reason, frozen_at, href)
                        select :district, r.figure, r.month::date, r.version, r.value::numeric, r.numerator::numeric, r.denominator::numeric, r.facts,
                               r.reason, r.at::timestamptz, '/figures/' || r.figure || '?period=' || left(r.month, 7)
                          from unnest(:figures::text[], :months::text[], :versions::int[], :values::text[], :numerators::text[], :denominators::text[],
                                      :facts::bigint[], :reasons::text[], :at::text[])
                               as r (figure, month, version, value, numerator, denominator, facts, reason, at)
                            on conflict (figure, month, district, version) do nothing
                        """)
                .param("district", here.name())
                .param("figures", texts(all, Reported::figure))
                .param("months", texts(all, Reported::month))
                .param("versions", all.stream().map(Reported::version).toArray(Integer[]::new))
                .param("values", texts(all, Reported::value))
                .param("numerators", texts(all, Reported::numerator))
                .param("denominators", texts(all, Reported::denominator))
                .param("facts", all.stream().map(Reported::facts).toArray(Long[]::new))
                .param("reasons", texts(all, Reported::reason))
                .param("at", texts(all, Reported::at))
                .update();
    }

    /** Months closed before numerators were kept: what was divided follows from the value and the number of rows. */
    private Reported whole(Reported told) {
        if (told.numerator() != null || told.value() == null) return told;
        var aggregate = figures.figure(told.figure()).map(Figure::aggregate).orElse(Aggregate.COUNT);
        var rows = BigDecimal.valueOf(told.facts());
        var numerator = switch (aggregate) {
            case RATIO -> told.value().multiply(rows).movePointLeft(2).setScale(0, RoundingMode.HALF_UP);
            case AVERAGE -> told.value().multiply(rows);
            case COUNT, SUM, DISTINCT -> told.value();
        };
        return new Reported(told.figure(), told.month(), told.version(), told.value(), numerator, aggregate.divides() ? rows : null, told.facts(),
                told.reason(), told.at());
    }

    private static @Nullable String[] texts(List<Reported> all, Function<Reported, @Nullable Object> value) {
        return all.stream().map(value).map(one -> one == null ? null : one.toString()).toArray(String[]::new);
    }
}
