package org.gongzhi.indicator.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongzhi.indicator.Ask;
import org.gongzhi.indicator.Closings;
import org.gongzhi.indicator.Figure;
import org.gongzhi.indicator.FigureValue;
import org.gongzhi.indicator.Figures;
import org.gongzhi.indicator.Frozen;
import org.gongzhi.indicator.Part;
import org.gongzhi.indicator.Period;
import org.gongzhi.indicator.Places;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.database.ReadsReplica;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the screens of figures show. */
@Component
@ReadsReplica
class FigurePages {

    private static final int ROWS = 20;
    private static final int SHEET_ROWS = 100_000;
    private static final int MOST_FIELDS = 20;

    private final Figures figures;
    private final Closings closings;
    private final Places places;

    FigurePages(Figures figures, Closings closings, Places places) {
        this.figures = figures;
        this.closings = closings;
        this.places = places;
    }

    /**
     * Only what is shown is counted: hundreds of figures, each of a whole country, are more than anybody waits for.
     *
     * @param group  one of theirs, or {@link FigureListPage#ALL}; empty for the first
     * @param called a part of their names, in all groups; empty for those of the group
     */
    FigureListPage list(Ask ask, String group, String called, Viewer viewer) {
        var all = figures.all(viewer);
        var groups = all.stream().map(Figure::group).distinct().toList();
        var chosen = !called.isEmpty() || groups.isEmpty() ? FigureListPage.ALL : group.isEmpty() ? groups.get(0) : group;
        var wanted = all.stream().filter(figure -> chosen.equals(FigureListPage.ALL) || figure.group().equals(chosen))
                .filter(figure -> figure.label().contains(called)).toList();
        var rows = figures.values(wanted, ask, viewer).stream().map(value -> row(value, ask)).toList();
        return new FigureListPage(ask, chosen, called, groups, rows, places.choices(ask, viewer));
    }

    FigurePage show(String code, Ask ask, Viewer viewer) {
        var figure = figures.figure(code, viewer);
        var cuts = figures.cuts(code, ask, viewer);
        var value = cuts.value();
        var frozen = closings.of(figure, ask, viewer).stream().collect(Collectors.toMap(Frozen::month, Function.identity()));
        var fields = cuts.byField();
        return new FigurePage(code, figure.group(), figure.label(), figure.unit(), figure.definition(), figure.source(),
                figure.aggregate().label(), figure.field(), figure.stock(), ask, value.value(), value.shown(), value.facts(),
                parts(figure, cuts.byRegion(), Map.of(), part -> ask.in(part.code())),
                parts(figure, cuts.byMonth(), ask.field() == null ? frozen : Map.of(), part -> ask.during(Period.of(part.code()))),
                parts(figure, fields.stream().filter(part -> ask.field() == null || ask.field().equals(part.code())).limit(MOST_FIELDS).toList(), Map.of(),
                        part -> ask.about(part.code())),
                fields.stream().map(part -> new Option(part.code(), part.label())).toList(), places.choices(ask, viewer));
    }

    FactListPage rows(String code, Ask ask, @Nullable String before, boolean sheet, Viewer viewer) {
        var value = figures.value(code, ask, viewer);
        int limit = sheet ? SHEET_ROWS : ROWS;
        var rows = figures.rows(code, ask, before, limit + 1, viewer);
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var next = rows.size() > limit ? ask.query() + "&before=" + shown.get(limit - 1).mark() : null;
        return new FactListPage(code, value.figure().label(), value.figure().unit(), value.shown(), value.facts(), ask, shown,
                next == null ? null : "/figures/" + code + "/rows" + next, value, places.choices(ask, viewer));
    }

    private static FigureListPage.Row row(FigureValue value, Ask ask) {
        var figure = value.figure();
        return new FigureListPage.Row(figure.group(), figure.code(), figure.label(), value.value(), figure.unit(), figure.definition(),
                figure.source(), value.shown(), value.facts(), figure.href() + ask.query(), figure.href() + "/rows" + ask.query());
    }

    private static List<FigurePage.Row> parts(Figure figure, List<Part> parts, Map<String, Frozen> frozen, Function<Part, Ask> narrowed) {
        return parts.stream().map(part -> {
            var value = new FigureValue(figure, part.value(), part.facts());
            var query = narrowed.apply(part).query();
            return new FigurePage.Row(part.code(), part.label(), value.value(), value.shown(), part.facts(), figure.href() + query,
                    figure.href() + "/rows" + query, closed(value, frozen.get(part.code())));
        }).toList();
    }

    private static FigurePage.@Nullable Closed closed(FigureValue live, @Nullable Frozen frozen) {
        if (frozen == null) return null;
        var then = new FigureValue(live.figure(), frozen.value(), frozen.facts());
        return new FigurePage.Closed(then.value(), then.shown(), frozen.version(), frozen.reason(),
                !Objects.equals(then.value(), live.value()) || then.facts() != live.facts());
    }
}
