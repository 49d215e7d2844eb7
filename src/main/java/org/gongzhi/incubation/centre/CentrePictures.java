package org.gongzhi.incubation.centre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.indicator.Ask;
import org.gongzhi.indicator.Figure;
import org.gongzhi.indicator.Figures;
import org.gongzhi.indicator.Period;
import org.gongzhi.indicator.Pictures;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Chart;
import org.springframework.stereotype.Component;

/** How a centre's residents do: a year of points, item by item, and what they earned. */
@Component
class CentrePictures {

    private static final List<String> MONTHS = List.of("monthly.mean", "incubation.earned");
    private static final String ITEMS = "monthly.centre-items";

    private final Figures figures;
    private final Clock clock;

    CentrePictures(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    List<Chart> of(String centre, Viewer viewer) {
        if (viewer.reach().organization() != null || !viewer.may("figure.read")) return List.of();
        var known = figures.all(viewer).stream().collect(Collectors.toMap(Figure::code, Function.identity()));
        var today = LocalDate.now(clock);
        var year = Ask.of(Period.between(today.minusMonths(12).withDayOfMonth(1), today));
        var months = figures.byMonth(MONTHS.stream().filter(known::containsKey).map(known::get).toList(), year.about(centre), viewer);
        var items = figures.byField(Stream.of(ITEMS).filter(known::containsKey).map(known::get).toList(), year, viewer);
        var about = new Pictures(known, year.about(centre));
        return Stream.of(about.months("points", "近一年月度平均分", Chart.Kind.LINE, MONTHS.subList(0, 1), months),
                new Pictures(known, year).fieldsUnder(centre + "：", "items", "近一年各评分项得分率", Chart.Kind.RADAR, ITEMS, centre, items),
                about.months("units", "近一年服务单位入账", Chart.Kind.BAR, MONTHS.subList(1, 2), months)).flatMap(List::stream).toList();
    }
}
