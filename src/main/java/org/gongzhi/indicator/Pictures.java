package org.gongzhi.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Series;

/** Draws figures. Each number opens to its rows; what a viewer may not read is left out, and an empty picture with it. */
public class Pictures {

    private static final int MOST = 12;

    private final Map<String, Figure> known;
    private final Ask ask;

    public Pictures(Map<String, Figure> known, Ask ask) {
        this.known = known;
        this.ask = ask;
    }

    /** One figure a category. */
    public List<Chart> values(String id, String title, Chart.Kind kind, List<String> codes, Map<String, FigureValue> values) {
        var shown = codes.stream().filter(values::containsKey).map(values::get).toList();
        if (shown.size() < 2) return List.of();
        return List.of(new Chart(id, title, kind, shown.stream().map(value -> value.figure().label()).toList(),
                List.of(new Series(title, shown.stream().map(FigureValue::value).toList())), shown.get(0).figure().unit(),
                shown.stream().map(value -> rows(value.figure(), ask)).toList()));
    }

    public List<Chart> months(String id, String title, Chart.Kind kind, List<String> codes, Map<String, List<Part>> parts) {
        return compared(id, title, kind, codes, parts, part -> ask.during(Period.of(part.code())));
    }

    public List<Chart> regions(String id, String title, List<String> codes, Map<String, List<Part>> parts) {
        return compared(id, title, Chart.Kind.BAR, codes, parts, part -> ask.in(part.code()));
    }

    public List<Chart> fields(String id, String title, Chart.Kind kind, String code, Map<String, List<Part>> parts) {
        if (!parts.containsKey(code)) return List.of();
        return drawn(id, title, kind, List.of(code), Map.of(code, parts.get(code).stream().limit(MOST).toList()), part -> ask.about(part.code()));
    }

    /**
     * Only fields that begin like this, called by what comes after it.
     *
     * @param name of what is drawn, such as the centre whose items these are
     */
    public List<Chart> fieldsUnder(String beginning, String id, String title, Chart.Kind kind, String code, String name, Map<String, List<Part>> parts) {
        var shown = parts.getOrDefault(code, List.of()).stream().filter(part -> part.code().startsWith(beginning)).sorted(Comparator.comparing(Part::code)).toList();
        if (shown.size() < 3) return List.of();
        var figure = known.get(code);
        var series = new Series(name, shown.stream().map(part -> new FigureValue(figure, part.value(), part.facts()).value()).toList(),
                shown.stream().map(part -> rows(figure, ask.about(part.code()))).toList());
        return List.of(new Chart(id, title, kind, shown.stream().map(part -> part.label().substring(beginning.length())).toList(), List.of(series), figure.unit()));
    }

    private List<Chart> compared(String id, String title, Chart.Kind kind, List<String> codes, Map<String, List<Part>> parts, Function<Part, Ask> narrowed) {
        var shown = codes.stream().filter(parts::containsKey).toList();
        return shown.isEmpty() || parts.get(shown.get(0)).size() < 2 ? List.of() : drawn(id, title, kind, shown, parts, narrowed);
    }

    private List<Chart> drawn(String id, String title, Chart.Kind kind, List<String> codes, Map<String, List<Part>> parts, Function<Part, Ask> narrowed) {
        var categories = new TreeMap<String, String>();
        codes.forEach(code -> parts.get(code).forEach(part -> categories.put(part.code(), part.label())));
        var order = codes.size() == 1 ? parts.get(codes.get(0)).stream().map(Part::code).toList() : List.copyOf(categories.keySet());
        return List.of(new Chart(id, title, kind, order.stream().map(categories::get).toList(),
                codes.stream().map(code -> series(known.get(code), order, parts.get(code), narrowed)).toList(), known.get(codes.get(0)).unit()));
    }

    /** In the order of the categories: a region without facts of one figure may have some of another. */
    private static Series series(Figure figure, List<String> order, List<Part> parts, Function<Part, Ask> narrowed) {
        var found = parts.stream().collect(Collectors.toMap(Part::code, Function.identity()));
        var all = order.stream().map(code -> found.getOrDefault(code, new Part(figure.code(), code, code, null, 0))).toList();
        return new Series(figure.label(), all.stream().map(part -> new FigureValue(figure, part.value(), part.facts()).value()).toList(),
                all.stream().map(part -> rows(figure, narrowed.apply(part))).toList());
    }

    private static String rows(Figure figure, Ask ask) { return figure.href() + "/rows" + ask.query(); }
}
