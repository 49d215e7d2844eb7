package org.gongzhi.platform.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.gongzhi.platform.Refused;
import org.springframework.context.MessageSource;

/** One file being read: what has been good and bad so far. */
class Reading<T> {

    private final String fileName;
    private final List<Column<?>> columns;
    private final Header header;
    private final Function<SheetValues, T> maker;
    private final MessageSource messages;
    private final Function<List<Line<T>>, List<Bad>> further;
    private final Map<Column<?>, Map<String, Integer>> seen = new IdentityHashMap<>();
    private final List<Line<T>> batch = new ArrayList<>();
    private final List<Bad> bad = new ArrayList<>();
    private long total;
    private long good;
    private long faults;

    Reading(String fileName, List<Column<?>> columns, Header header, Function<SheetValues, T> maker, MessageSource messages,
            Function<List<Line<T>>, List<Bad>> further) {
        this.fileName = fileName;
        this.columns = columns;
        this.header = header;
        this.maker = maker;
        this.messages = messages;
        this.further = further;
    }

    void take(SheetRow row) {
        if (isExample(row)) return;
        if (++total > Importer.MOST_ROWS) throw new Refused("sheet.too-long", Importer.MOST_ROWS);
        var before = faults;
        var values = new IdentityHashMap<Column<?>, Object>();
        columns.forEach(column -> take(row, column, values));
        if (faults > before) return;
        try {
            batch.add(new Line<>(row.line(), maker.apply(new SheetValues(row.line(), values))));
            good++;
        } catch (Refused refused) {
            var column = refused.field() == null ? "" : refused.field();
            add(new Bad(row.line(), column, text(row, column), sentence(refused)));
        }
        if (batch.size() == Importer.BATCH) flush();
    }

    Preview finished() {
        flush();
        return preview();
    }

    Preview preview() {
        bad.sort(Comparator.comparingInt(Bad::line));
        return new Preview(fileName, total, good, faults, List.copyOf(bad), header.missing(), header.unknown());
    }

    private void take(SheetRow row, Column<?> column, Map<Column<?>, Object> values) {
        var text = row.cell(header.places().getOrDefault(column, -1));
        try {
            if (text.isEmpty() && column.isRequired()) throw new Refused("sheet.cell.empty");
            if (text.isEmpty()) return;
            values.put(column, column.parse(text));
            var first = column.isUnique() ? seen.computeIfAbsent(column, c -> new HashMap<>()).putIfAbsent(text, row.line()) : null;
            if (first != null) throw new Refused("sheet.cell.twice", first);
        } catch (Refused refused) {
            add(new Bad(row.line(), column.heading(), text, sentence(refused)));
        }
    }

    private void flush() {
        if (batch.isEmpty()) return;
        var found = further.apply(List.copyOf(batch));
        found.forEach(this::add);
        good -= found.stream().map(Bad::line).distinct().count();
        batch.clear();
    }

    private void add(Bad cell) {
        faults++;
        if (bad.size() < Preview.KEPT) bad.add(cell);
    }

    /** The row that the template shows was left in the file. */
    private boolean isExample(SheetRow row) {
        return total == 0 && columns.stream().map(Column::exampleText).anyMatch(text -> !text.isEmpty())
                && columns.stream().allMatch(column -> row.cell(header.places().getOrDefault(column, -1)).equals(column.exampleText()));
    }

    private String text(SheetRow row, String heading) {
        return columns.stream().filter(column -> column.heading().equals(heading)).findFirst()
                .map(column -> row.cell(header.places().getOrDefault(column, -1))).orElse("");
    }

    private String sentence(Refused refused) { return messages.getMessage(refused, Locale.CHINA); }
}
