package org.gongzhi.platform.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records that may be exported with personal data in plain, when two people answer for it. Each is a bean of the module
 * whose records they are.
 *
 * @param permission to read the records at all
 * @param sql        yields {@code row_id} and each column; takes {@code :from}, {@code :to}, {@code :organization}, {@code :since}, {@code :until}, {@code :limit}
 */
public record ExportSource(String kind, String label, String permission, List<Column> columns, String sql) {

    /** @param table whose sealed column it is, under its own name; null for what is not about a person */
    public record Column(String code, String heading, @Nullable String table) {

        public static Column plain(String code, String heading) { return new Column(code, heading, null); }

        public static Column sealed(String code, String heading, String table) { return new Column(code, heading, table); }
    }
}
