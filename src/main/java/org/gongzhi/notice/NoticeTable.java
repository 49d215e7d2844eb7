package org.gongzhi.notice;

import java.util.List;

/** The table of a notice, copied from its source when it is published. Neither it nor the text may tell of a private person. */
public record NoticeTable(List<String> columns, List<List<String>> rows) {

    public static final NoticeTable NONE = new NoticeTable(List.of(), List.of());

    public NoticeTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) if (row.size() != columns.size()) throw new IllegalArgumentException("a row has " + row.size() + " cells of " + columns.size());
    }
}
