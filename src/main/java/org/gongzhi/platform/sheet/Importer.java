package org.gongzhi.platform.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongzhi.platform.Refused;
import org.springframework.context.MessageSource;

/**
 * Takes a table from outside: the columns are declared, a file is read as a whole, and every bad cell is found before
 * anything is saved. Reads the file once for the preview and once more, in one transaction, to take it:
 * <pre>
 * var preview = importer.read(file, name, lines -> alreadyThere(lines));
 * importer.take(file, name, lines -> save(lines));      // in a job, in a transaction
 * </pre>
 *
 * @param <T> what a row becomes
 */
public final class Importer<T> {

    public static final int BATCH = 1_000;
    public static final int MOST_ROWS = 200_000;
    private static final int TITLE_ROWS = 5;

    private final String title;
    private final List<Column<?>> columns;
    private final Function<SheetValues, T> maker;
    private final MessageSource messages;

    /**
     * @param title what the table is called, such as “社会组织”
     * @param maker makes a row's values one thing, or throws {@link SheetValues#refuse}
     */
    public Importer(String title, List<Column<?>> columns, Function<SheetValues, T> maker, MessageSource messages) {
        this.title = title;
        this.columns = List.copyOf(columns);
        this.maker = maker;
        this.messages = messages;
    }

    public String title() { return title; }

    List<Column<?>> columns() { return columns; }

    /** Looks at every cell, saves nothing. */
    public Preview read(InputStream content, String fileName) { return read(content, fileName, lines -> List.of()); }

    /**
     * Looks at every cell and hands the good rows on in batches of {@link #BATCH}.
     *
     * @param further what is wrong with rows of a batch for reasons that the file does not know, such as what is already registered
     * @throws Refused {@code sheet.empty}, {@code sheet.too-long}, and what {@link Sheets#read} refuses
     */
    public Preview read(InputStream content, String fileName, Function<List<Line<T>>, List<Bad>> further) {
        try (var stream = Sheets.read(content, fileName)) {
            var rows = stream.iterator();
            var begun = new ArrayList<SheetRow>();
            var header = header(rows, begun, fileName);
            var reading = new Reading<>(fileName, columns, header, maker, messages, further);
            if (!header.missing().isEmpty()) return reading.preview();
            begun.forEach(reading::take);
            rows.forEachRemaining(reading::take);
            return reading.finished();
        }
    }

    /**
     * Takes the file if all of it is good; rows are read while those before them are saved.
     *
     * @param work saves a batch, in the caller's thread and transaction
     * @return how many rows were taken
     * @throws Refused {@code sheet.bad} when a cell is bad after all; the caller's transaction must not survive it
     */
    public long take(InputStream content, String fileName, Consumer<List<Line<T>>> work) {
        var preview = new Ahead<T>().run(batches -> read(content, fileName, lines -> {
            batches.accept(lines);
            return List.of();
        }), work);
        if (!preview.clean()) throw new Refused("sheet.bad", preview.faults());
        return preview.total();
    }

    /** Finds the headings; what was read below them on the way is left in {@code begun}. */
    private Header header(Iterator<SheetRow> rows, List<SheetRow> begun, String fileName) {
        while (rows.hasNext() && begun.size() < TITLE_ROWS) begun.add(rows.next());
        if (begun.isEmpty()) throw new Refused("sheet.empty", fileName);
        var best = Header.of(begun.get(0), columns);
        var at = 0;
        for (int i = 1; i < begun.size(); i++) {
            var header = Header.of(begun.get(i), columns);
            if (!header.betterThan(best)) continue;
            best = header;
            at = i;
        }
        begun.subList(0, at + 1).clear();
        return best;
    }
}
