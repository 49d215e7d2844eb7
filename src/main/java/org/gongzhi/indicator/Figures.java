package org.gongzhi.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to all figures. Every answer stays within the viewer's reach: a region outside it, like a figure that does not
 * exist, is {@link Missing}. A value and its rows come from the same query, so they cannot disagree. (domain.md M136)
 */
@Service
@Transactional(readOnly = true)
public class Figures {

    private static final int CARDS = 8;

    /** More rows than a page has. */
    private static final int LONG = 1_000;

    /** As the work runs; a group that is not listed comes last. */
    private static final List<String> GROUPS = List.of("需求", "服务点单", "沙龙", "订单", "时效", "服务", "评价", "资金", "社会组织");

    private final Map<String, Figure> declared;
    private final ObjectProvider<FigureSource> sources;
    private final JdbcClient db;
    private final Clock clock;

    Figures(ObjectProvider<Figure> beans, ObjectProvider<FigureSource> sources, JdbcClient db, Clock clock) {
        this.declared = new LinkedHashMap<>();
        this.sources = sources;
        beans.stream().sorted(Comparator.comparingInt(Figures::rank).thenComparing(Figure::code)).forEach(this::add);
        this.db = db;
        this.clock = clock;
    }

    private static int rank(Figure figure) {
        int rank = GROUPS.indexOf(figure.group());
        return rank < 0 ? GROUPS.size() : rank;
    }

    private void add(Figure figure) {
        if (declared.put(figure.code(), figure) != null) throw new IllegalStateException("There are two figures " + figure.code());
    }

    /** The figures of what this viewer may read. */
    public List<Figure> all(Viewer viewer) {
        return Stream.concat(declared.values().stream(), sources.stream().flatMap(source -> source.figures(viewer).stream()))
                .filter(figure -> viewer.may(figure.audience())).toList();
    }

    public Figure figure(String code, Viewer viewer) {
        return Optional.ofNullable(declared.get(code)).or(() -> sources.stream().flatMap(source -> source.figure(code, viewer).stream()).findFirst())
                .filter(figure -> viewer.may(figure.audience())).orElseThrow(Missing::new);
    }

    public FigureValue value(String code, Ask ask, Viewer viewer) { return values(List.of(figure(code, viewer)), ask, viewer).get(0); }

    /** Several figures in one query, in the order asked. */
    public List<FigureValue> values(List<Figure> figures, Ask ask, Viewer viewer) {
        if (figures.isEmpty()) return List.of();
        var asked = figures.stream().collect(Collectors.toMap(Figure::code, Function.identity(), (one, same) -> one));
        return planned(ask, viewer).sql(FigureSql.values(figures))
                .params(scope(ask, viewer))
                .query((row, n) -> new FigureValue(asked.get(row.getString("code")), row.getBigDecimal("value"), row.getLong("facts")))
                .list();
    }

    /**
     * The rows that the figure was counted from, latest first.
     *
     * @param before the mark at which the page before ended; null for the first page
     */
    public List<Fact> rows(String code, Ask ask, @Nullable String before, int rows, Viewer viewer) {
        var sql = before == null && rows > LONG ? FigureSql.sheet(figure(code, viewer)) : FigureSql.rows(figure(code, viewer));
        return planned(ask, viewer).sql(sql)
                .params(scope(ask, viewer))
                .params(mark(before))
                .param("rows", rows)
                .query(Fact.class)
                .list();
    }

    /** What the figure comes to and how that is made up, from one look at its facts. */
    public Cuts cuts(String code, Ask ask, Viewer viewer) {
        var figure = figure(code, viewer);
        var parts = planned(ask, viewer).sql(FigureSql.cuts(figure))
                .params(scope(ask, viewer))
                .param("shown", upToNow(ask.period()).last())
                .param("none", figure.aggregate().divides() ? null : BigDecimal.ZERO)
                .query(Part.class)
                .list()
                .stream().collect(Collectors.groupingBy(Part::figure));
        var all = parts.get("").get(0);
        return new Cuts(new FigureValue(figure, all.value(), all.facts()), parts.getOrDefault("REGION", List.of()),
                figure.stock() ? byMonth(code, ask, viewer) : parts.getOrDefault("MONTH", List.of()),
                ask.field() == null ? parts.getOrDefault("FIELD", List.of()) : byField(code, new Ask(ask.region(), ask.period(), null), viewer));
    }

    /** By the towns of a district, the communities of a town. */
    public List<Part> byRegion(String code, Ask ask, Viewer viewer) { return byRegion(List.of(figure(code, viewer)), ask, viewer).get(code); }

    /** Several figures in one query, each by its code. */
    public Map<String, List<Part>> byRegion(List<Figure> figures, Ask ask, Viewer viewer) {
        return parts(figures, FigureSql.byRegion(figures), ask, viewer);
    }

    /** By the months of the period, up to and with the present one, which may hold days to come: what falls due at its end belongs to it. */
    public List<Part> byMonth(String code, Ask ask, Viewer viewer) { return byMonth(List.of(figure(code, viewer)), ask, viewer).get(code); }

    /** Several figures in one query, each by its code. */
    public Map<String, List<Part>> byMonth(List<Figure> figures, Ask ask, Viewer viewer) {
        return parts(figures, FigureSql.byMonth(figures), ask.during(upToNow(ask.period())), viewer);
    }

    /** By field, the one with most facts first. */
    public List<Part> byField(String code, Ask ask, Viewer viewer) { return byField(List.of(figure(code, viewer)), ask, viewer).get(code); }

    /** Several figures in one query, each by its code. */
    public Map<String, List<Part>> byField(List<Figure> figures, Ask ask, Viewer viewer) {
        return parts(figures, FigureSql.byField(figures), ask, viewer);
    }

    /** This year's figures for somebody's first page: at most eight, those that concern their work, in one query. Of one organization there are none. */
    public List<FigureCard> cards(Viewer viewer) {
        if (!viewer.may("figure.read") || viewer.reach().organization() != null) return List.of();
        var chosen = declared.values().stream()
                .filter(figure -> figure.card() > 0 && viewer.may(figure.audience()))
                .sorted(Comparator.comparingInt(Figure::card))
                .limit(CARDS)
                .toList();
        var ask = Ask.of(Period.thisYear(clock));
        return values(chosen, ask, viewer).stream()
                .map(value -> new FigureCard(value.figure().label(), value.shown(), value.figure().unit(), value.facts(), value.figure().href() + ask.query(),
                        value.figure().stock() ? "现有" : "今年"))
                .toList();
    }

    private Map<String, List<Part>> parts(List<Figure> figures, String sql, Ask ask, Viewer viewer) {
        var parts = new LinkedHashMap<String, List<Part>>();
        figures.forEach(figure -> parts.put(figure.code(), new ArrayList<>()));
        if (!figures.isEmpty()) planned(ask, viewer).sql(sql).params(scope(ask, viewer)).query(Part.class).list().forEach(part -> parts.get(part.figure()).add(part));
        return parts;
    }

    /** What suits a district does not suit a country, which is planned for the place and time that are asked for; a district's plan is kept. */
    private JdbcClient planned(Ask ask, Viewer viewer) {
        var wide = Codes.isWide(ask.region() == null ? viewer.reach() : Codes.reach(ask.region()));
        db.sql("set local plan_cache_mode = " + (wide ? "force_custom_plan" : "force_generic_plan")).update();
        return db;
    }

    private Period upToNow(Period period) {
        var today = Period.today(clock);
        var end = YearMonth.from(today).atEndOfMonth();
        return period.last().isAfter(end) && !period.first().isAfter(today) ? Period.between(period.first(), end) : period;
    }

    /** What is asked, cut to the reach. */
    Map<String, @Nullable Object> scope(Ask ask, Viewer viewer) {
        var asked = ask.region() == null ? viewer.reach() : Codes.reach(ask.region());
        if (viewer.reach().organization() != null || !Codes.within(asked, viewer.reach())) throw new Missing();
        var scope = new HashMap<String, @Nullable Object>();
        scope.put("low", asked.from());
        scope.put("high", asked.to());
        scope.put("digits", Codes.digitsBelow(asked.region()));
        scope.put("first", ask.period().first());
        scope.put("last", ask.period().last());
        scope.put("today", Period.today(clock));
        scope.put("field", ask.field());
        return scope;
    }

    private static Map<String, @Nullable Object> mark(@Nullable String before) {
        var mark = new HashMap<String, @Nullable Object>();
        try {
            var parts = before == null ? null : before.split("_", 3);
            mark.put("before_day", parts == null ? null : LocalDate.parse(parts[0]));
            mark.put("before_id", parts == null ? null : UUID.fromString(parts[1]));
            mark.put("before_field", parts == null ? null : parts[2]);
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new Missing();
        }
        return mark;
    }
}
