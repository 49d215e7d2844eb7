package org.gongzhi.platform.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which column of a file is which: by their headings, in any order. */
record Header(Map<Column<?>, Integer> places, List<String> missing, List<String> unknown) {

    static Header of(SheetRow row, List<Column<?>> columns) {
        var places = new LinkedHashMap<Column<?>, Integer>();
        var taken = new HashSet<Integer>();
        for (var column : columns) {
            for (int c = 0; c < row.cells().size(); c++) {
                if (!plain(row.cell(c)).equals(plain(column.heading())) || !taken.add(c)) continue;
                places.put(column, c);
                break;
            }
        }
        var missing = columns.stream().filter(Column::isRequired).filter(column -> !places.containsKey(column)).map(Column::heading).toList();
        var unknown = new ArrayList<String>();
        for (int c = 0; c < row.cells().size(); c++) if (!taken.contains(c) && !row.cell(c).isEmpty()) unknown.add(row.cell(c));
        return new Header(places, missing, List.copyOf(unknown));
    }

    /** A title may stand above the headings; these are the row where most of the columns are found. */
    boolean betterThan(Header other) { return places.size() > other.places.size(); }

    /** “*名称”, “名 称（必填）” and “名称” are one heading. */
    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("\\((必填|选填|可不填)\\)|[\\s*:]", "").toLowerCase(Locale.ROOT);
    }
}
