package org.gongzhi.province;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongzhi.indicator.Figure;
import org.gongzhi.indicator.FigureValue;
import org.gongzhi.indicator.Figures;
import org.gongzhi.indicator.Period;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.database.ReadsReplica;
import org.gongzhi.platform.district.District;
import org.gongzhi.platform.district.Districts;
import org.gongzhi.platform.district.InProvince;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the districts' frozen figures side by side. Whoever may read a figure at home sees it of every district. */
@Component
@InProvince
@ReadsReplica
class ProvincePages {

    private final Figures figures;
    private final Districts districts;
    private final JdbcClient db;
    private final Clock clock;

    ProvincePages(Figures figures, Districts districts, JdbcClient db, Clock clock) {
        this.figures = figures;
        this.districts = districts;
        this.db = db;
        this.clock = clock;
    }

    private record Line(ProvincePage.Row row, Sum sum) {}

    ProvincePage show(@Nullable String code, @Nullable String wanted, Viewer viewer) {
        var all = figures.all(viewer);
        if (all.isEmpty()) throw new Missing();
        var figure = code == null || code.isBlank() ? all.get(0) : figures.figure(code, viewer);
        var period = wanted == null || wanted.isBlank() ? Period.of(YearMonth.now(clock).minusMonths(1)) : Period.of(wanted);
        var cells = cells(figure, period).stream().collect(groupingBy(Cell::district));
        var lines = districts.reporting().stream().map(district -> line(figure, period, district, cells.getOrDefault(district.name(), List.of()), viewer)).toList();
        var total = Sum.ofDistricts(figure, lines.stream().map(Line::sum).toList()).value();
        var rows = lines.stream().map(Line::row).toList();
        return new ProvincePage(figure.code(), figure.label(), figure.unit(), figure.definition(), period.code(), period.label(),
                figure.aggregate().divides(), total, new FigureValue(figure, total, 0).shown(), rows,
                rows.stream().filter(row -> !row.missing().isEmpty()).map(row -> row.district() + "（" + row.missing() + "）").toList(),
                all.stream().map(one -> new Option(one.code(), one.group() + " · " + one.label())).toList(), periods(period));
    }

    private Line line(Figure figure, Period period, District district, List<Cell> reported, Viewer viewer) {
        var wanted = months(figure, period);
        var cells = reported.stream().filter(cell -> wanted.contains(cell.yearMonth())).toList();
        var sum = Sum.ofMonths(figure, cells);
        var divided = figure.aggregate().divides() && !cells.isEmpty();
        var value = new FigureValue(figure, sum.value(), 0);
        var missing = spans(wanted.stream().filter(month -> cells.stream().noneMatch(cell -> cell.yearMonth().equals(month))).toList());
        var row = new ProvincePage.Row(district.label(), value.value(), divided ? plain(sum.numerator()) : null, divided ? plain(sum.denominator()) : null,
                cells.stream().mapToLong(Cell::facts).sum(), missing,
                cells.stream().filter(cell -> cell.version() > 1).map(cell -> cell.yearMonth() + " 第 " + cell.version() + " 版：" + cell.reason()).collect(joining("；")),
                cells.stream().map(Cell::frozenAt).max(Comparator.<Instant>naturalOrder()).orElse(null), value.shown(), href(figure, period, district, viewer));
        return new Line(row, sum);
    }

    /** As a person would say it: months in a row by their first and last. */
    private static String spans(List<YearMonth> months) {
        var spans = new ArrayList<String>();
        for (int first = 0, last; first < months.size(); first = last + 1) {
            last = first;
            while (last + 1 < months.size() && months.get(last + 1).equals(months.get(last).plusMonths(1))) last++;
            spans.add(first == last ? months.get(first).toString() : months.get(first) + " 至 " + months.get(last));
        }
        return String.join("、", spans);
    }

    /** Nobody is led to where they cannot go. */
    private static @Nullable String href(Figure figure, Period period, District district, Viewer viewer) {
        var reaches = viewer.reach().organization() == null && district.liesIn(viewer.reach().region());
        return reaches && !district.address().isEmpty() ? district.address() + figure.href() + "?period=" + period.code() : null;
    }

    /** The months that are over. A state at the end of the period is that of the last of them. */
    private List<YearMonth> months(Figure figure, Period period) {
        var months = new ArrayList<YearMonth>();
        var last = YearMonth.from(period.last());
        for (var month = YearMonth.from(period.first()); !month.isAfter(last) && month.isBefore(YearMonth.now(clock)); month = month.plusMonths(1)) months.add(month);
        return figure.stock() && months.size() > 1 ? months.subList(months.size() - 1, months.size()) : months;
    }

    private List<Cell> cells(Figure figure, Period period) {
        return db.sql("""
                        select distinct on (month, district) district, month, version, numerator, denominator, facts, reason, frozen_at
                          from province_snapshot
                         where figure = :figure
                           and month between :first and :last
                         order by month, district, version desc
                        """)
                .param("figure", figure.code())
                .param("first", period.first().withDayOfMonth(1))
                .param("last", period.last())
                .query(Cell.class)
                .list();
    }

    private List<Option> periods(Period asked) {
        var usual = new ArrayList<>(Period.usual(clock));
        if (!usual.contains(asked)) usual.add(0, asked);
        return usual.stream().map(period -> new Option(period.code(), period.label())).toList();
    }

    private static BigDecimal plain(BigDecimal number) { return new BigDecimal(Show.plain(number)); }
}
