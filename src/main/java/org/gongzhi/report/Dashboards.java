package org.gongzhi.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.indicator.Ask;
import org.gongzhi.indicator.Figure;
import org.gongzhi.indicator.FigureValue;
import org.gongzhi.indicator.Figures;
import org.gongzhi.indicator.Pictures;
import org.gongzhi.indicator.Places;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.database.ReadsReplica;
import org.gongzhi.platform.page.Chart;
import org.springframework.stereotype.Component;

/** Puts the dashboard together from four queries over the figures, whatever the number of pictures. */
@Component
@ReadsReplica
class Dashboards {

    private static final List<String> TILES = List.of("need.received", "order.published", "order.finished", "order.claim-rate",
            "fund.spend", "rating.2-satisfied-reviewed", "organization.registered", "order.overdue");
    private static final List<String> FUNNEL = List.of("need.received", "order.published", "order.claimed", "order.finished", "order.paid");
    private static final List<String> STEPS = List.of("time.1-order", "time.2-publication", "time.3-claim", "time.4-delivery",
            "time.5-acceptance", "time.6-payment");
    private static final List<String> TOWNS = List.of("organization.registered", "need.received", "order.finished", "party.1-organization", "party.2-work");
    private static final List<String> FLOW = List.of("need.received", "order.finished");
    private static final List<String> SATISFACTION = List.of("rating.1-satisfied", "rating.2-satisfied-reviewed");
    private static final List<String> FIELDS = List.of("need.received", "need.sources", "fund.spend", "order.organizations");

    private final Figures figures;
    private final Places places;

    Dashboards(Figures figures, Places places) {
        this.figures = figures;
        this.places = places;
    }

    DashboardPage show(Ask ask, Viewer viewer) {
        var known = figures.all(viewer).stream().collect(Collectors.toMap(Figure::code, Function.identity()));
        var values = figures.values(pick(known, TILES, FUNNEL, STEPS), ask, viewer).stream()
                .collect(Collectors.toMap(value -> value.figure().code(), Function.identity()));
        var months = figures.byMonth(pick(known, FLOW, SATISFACTION), ask, viewer);
        var towns = figures.byRegion(pick(known, TOWNS), ask, viewer);
        var fields = figures.byField(pick(known, FIELDS), ask, viewer);
        var draw = new Pictures(known, ask);
        var charts = Stream.of(
                draw.values("funnel", "四步流转：点单、制单、承单、买单", Chart.Kind.FUNNEL, FUNNEL, values),
                draw.months("flow", "需求与完成订单", Chart.Kind.LINE, FLOW, months),
                draw.regions("towns", "各地的需求与完成订单", List.of("need.received", "order.finished"), towns),
                draw.regions("coverage", "各地的登记社会组织", List.of("organization.registered"), towns),
                draw.regions("party", "各地的两个覆盖：组织覆盖率与工作覆盖率", List.of("party.1-organization", "party.2-work"), towns),
                draw.fields("money", "钱从哪里来", Chart.Kind.PIE, "fund.spend", fields),
                draw.months("satisfaction", "满意率：原始与复核后", Chart.Kind.LINE, SATISFACTION, months),
                draw.values("times", "每一步要几天", Chart.Kind.ROW, STEPS, values),
                draw.fields("needs", "居民需要什么", Chart.Kind.ROW, "need.received", fields),
                draw.fields("sources", "需求从哪里来", Chart.Kind.PIE, "need.sources", fields),
                draw.fields("organizations", "完成订单最多的组织", Chart.Kind.ROW, "order.organizations", fields));
        return new DashboardPage(ask, places.name(ask, viewer), TILES.stream().filter(values::containsKey).map(code -> tile(values.get(code), ask)).toList(),
                charts.flatMap(List::stream).toList(), places.choices(ask, viewer));
    }

    @SafeVarargs
    static List<Figure> pick(Map<String, Figure> known, List<String>... codes) {
        return Stream.of(codes).flatMap(List::stream).distinct().filter(known::containsKey).map(known::get).toList();
    }

    static DashboardPage.Tile tile(FigureValue value, Ask ask) {
        var figure = value.figure();
        return new DashboardPage.Tile(figure.code(), figure.label(), value.value(), value.shown(), figure.unit(), figure.href() + ask.query(),
                figure.stock() ? "期末" : value.facts() + " 条记录");
    }
}
