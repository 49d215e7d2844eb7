package org.gongzhi.report;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.indicator.Ask;
import org.gongzhi.indicator.Figure;
import org.gongzhi.indicator.Figures;
import org.gongzhi.indicator.Period;
import org.gongzhi.indicator.Pictures;
import org.gongzhi.indicator.Places;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.database.ReadsReplica;
import org.gongzhi.platform.page.Chart;
import org.springframework.stereotype.Component;

/** What the work recorded comes to: points by month and centre, stars, cases, notices, appeals, benefits. */
@Component
@ReadsReplica
class ScoreBoards {

    private static final List<String> TILES = List.of("monthly.mean", "monthly.low-share", "low-case.opened", "low-case.closed", "followup.3-on-time",
            "notice.2-on-time", "appraisal.appeals", "appraisal.appeals-upheld", "incubation.settled", "incubation.waived", "incubation.offset", "incubation.earned");
    private static final List<String> POINTS = List.of("monthly.mean");
    private static final List<String> CASES = List.of("followup.1-opened", "followup.2-closed", "low-case.opened", "low-case.closed");
    private static final List<String> ON_TIME = List.of("followup.3-on-time", "notice.2-on-time");
    private static final List<String> BENEFITS = List.of("incubation.waived", "incubation.offset");
    private static final List<String> UNITS = List.of("incubation.earned");
    private static final List<String> FIELDS = List.of("monthly.mean", "monthly.items", "appraisal.appeals", "incubation.earned");
    private static final List<String> STARS = List.of("star.rated", "star.centre-mean");

    private final Figures figures;
    private final Places places;
    private final Clock clock;

    ScoreBoards(Figures figures, Places places, Clock clock) {
        this.figures = figures;
        this.places = places;
        this.clock = clock;
    }

    ScoreBoardPage show(Ask ask, Viewer viewer) {
        var known = figures.all(viewer).stream().collect(Collectors.toMap(Figure::code, Function.identity()));
        var values = figures.values(Dashboards.pick(known, TILES), ask, viewer);
        var months = figures.byMonth(Dashboards.pick(known, POINTS, CASES, ON_TIME, BENEFITS, UNITS), ask, viewer);
        var fields = figures.byField(Dashboards.pick(known, FIELDS), ask, viewer);
        var draw = new Pictures(known, ask);
        var charts = Stream.of(
                draw.months("points", "月度积分平均分", Chart.Kind.LINE, POINTS, months),
                draw.fields("centres", "各中心月度平均分", Chart.Kind.ROW, "monthly.mean", fields),
                draw.fields("items", "月度各评分项得分率", Chart.Kind.RADAR, "monthly.items", fields),
                stars(known, ask, viewer),
                draw.months("cases", "督办与连续低分：立案和结案", Chart.Kind.BAR, CASES, months),
                draw.months("on-time", "督办、公示按期率", Chart.Kind.LINE, ON_TIME, months),
                draw.fields("appeals", "评分申诉的结果", Chart.Kind.PIE, "appraisal.appeals", fields),
                draw.months("benefits", "减免和抵扣的金额", Chart.Kind.STACK, BENEFITS, months),
                draw.months("units", "服务单位按月入账", Chart.Kind.BAR, UNITS, months),
                draw.fields("earned", "服务单位入账：各中心", Chart.Kind.ROW, "incubation.earned", fields));
        return new ScoreBoardPage(ask, places.name(ask, viewer), values.stream().map(value -> Dashboards.tile(value, ask)).toList(),
                charts.flatMap(List::stream).toList(), places.choices(ask, viewer));
    }

    /** Stars are given once a year, for the year before; so they are those of the last whole year. */
    private List<Chart> stars(Map<String, Figure> known, Ask ask, Viewer viewer) {
        var year = Math.min(ask.period().last().plusDays(1).getYear(), Period.today(clock).getYear()) - 1;
        var then = ask.during(Period.of(String.valueOf(year)));
        var fields = figures.byField(Dashboards.pick(known, STARS), then, viewer);
        var draw = new Pictures(known, then);
        return Stream.of(draw.fields("stars", year + " 年度星级", Chart.Kind.BAR, "star.rated", fields),
                draw.fields("centre-stars", year + " 年度各中心平均星级", Chart.Kind.ROW, "star.centre-mean", fields)).flatMap(List::stream).toList();
    }
}
