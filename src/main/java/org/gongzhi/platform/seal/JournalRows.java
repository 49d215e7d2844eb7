package org.gongzhi.platform.seal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.macs.HMac;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads rows of the journal with every column there is. What goes under the seal of a row: for each column that is not null,
 * in the order of their names, the name and the value, each in UTF-8 after its length in four bytes. A column that a later
 * version adds is null in earlier rows and leaves their seals as they are; one that is taken away is found.
 */
final class JournalRows {

    private record Column(String name, String expression) {}

    private final JdbcClient db;
    private final List<byte[]> names;
    private final String select;

    /** Reads which columns there are; an object is for one run. */
    JournalRows(JdbcClient db) {
        this.db = db;
        var columns = columns(db);
        names = columns.stream().map(column -> column.name().getBytes(StandardCharsets.UTF_8)).toList();
        select = columns.stream().map(Column::expression).collect(Collectors.joining(", ", "select j.id, ", " from journal j where j.id > ? and j.id <= ? order by j.id limit ?"));
    }

    private static List<Column> columns(JdbcClient db) {
        return db.sql("""
                        select column_name as name,
                               case data_type when 'timestamp with time zone' then format('(%1$I at time zone ''UTC'')::text', column_name)
                                              else format('%I::text', column_name) end as expression
                          from information_schema.columns
                         where table_schema = current_schema()
                           and table_name = 'journal'
                         order by column_name collate "C"
                        """)
                .query(Column.class)
                .list();
    }

    List<Line> between(long after, long upTo, int limit) {
        var at = at();
        return db.sql(select).param(after).param(upTo).param(limit)
                .query((row, n) -> {
                    var values = new @Nullable String[names.size()];
                    for (int c = 0; c < values.length; c++) values[c] = row.getString(c + 2);
                    return new Line(row.getLong(1), at < 0 || values[at] == null ? "" : values[at], values);
                })
                .list();
    }

    private int at() {
        for (int c = 0; c < names.size(); c++) if (new String(names.get(c), StandardCharsets.UTF_8).equals("at")) return c;
        return -1;
    }

    byte[] seal(Line line, HMac mac) {
        for (int c = 0; c < line.values().length; c++) {
            var value = line.values()[c];
            if (value == null) continue;
            put(mac, names.get(c));
            put(mac, value.getBytes(StandardCharsets.UTF_8));
        }
        return SealKey.finish(mac);
    }

    private static void put(HMac mac, byte[] bytes) {
        mac.update((byte) (bytes.length >>> 24));
        mac.update((byte) (bytes.length >>> 16));
        mac.update((byte) (bytes.length >>> 8));
        mac.update((byte) bytes.length);
        mac.update(bytes, 0, bytes.length);
    }
}
