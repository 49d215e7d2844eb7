package org.gongzhi.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What there is in the schema of a connection. */
record Catalogue(Connection connection) {

    static final String HISTORY = "flyway_schema_history";

    record Table(String name, List<String> columns) {

        String quoted() { return quote(name); }

        String quotedColumns() { return columns.stream().map(Catalogue::quote).collect(Collectors.joining(", ")); }
    }

    interface Row<T> {

        T of(ResultSet row) throws SQLException;
    }

    static String quote(String name) { return '"' + name.replace("\"", "\"\"") + '"'; }

    /** Tables and the columns that hold something of their own; what is computed from others is computed again. */
    List<Table> tables() throws SQLException {
        return list("""
                select c.relname,
                       array(select a.attname
                               from pg_attribute a
                              where a.attrelid = c.oid
                                and a.attnum > 0
                                and not a.attisdropped
                                and a.attgenerated = ''
                              order by a.attnum)
                  from pg_class c
                 where c.relnamespace = current_schema()::regnamespace
                   and c.relkind in ('r', 'p')
                   and not c.relispartition
                   and c.relname not in ('flyway_schema_history', 'unfinished_restore')
                 order by c.relname
                """, row -> new Table(row.getString(1), List.of((String[]) row.getArray(2).getArray())));
    }

    /**
     * What the districts of a province share and each brings along, so that its bundle is that of an office of its own: the regions,
     * and of the queue what this district has put in.
     */
    List<Table> shared() throws SQLException {
        return list("""
                select c.relname,
                       array(select a.attname
                               from pg_attribute a
                              where a.attrelid = c.oid
                                and a.attnum > 0
                                and not a.attisdropped
                                and a.attname <> 'district'
                              order by a.attnum)
                  from pg_class c
                 where c.relname in ('region', 'scheduled_tasks')
                   and c.relkind = 'r'
                   and c.relnamespace <> current_schema()::regnamespace
                   and pg_table_is_visible(c.oid)
                 order by c.relname
                """, row -> new Table(row.getString(1), List.of((String[]) row.getArray(2).getArray())));
    }

    List<Manifest.Sequence> sequences() throws SQLException {
        var sequences = new ArrayList<Manifest.Sequence>();
        for (var name : list("select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'S' order by relname",
                row -> row.getString(1))) {
            sequences.addAll(list("select last_value, is_called from " + quote(name),
                    row -> new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2))));
        }
        return sequences;
    }

    List<Manifest.Migration> migrations() throws SQLException {
        return list("""
                select version, description, script, checksum
                  from flyway_schema_history
                 where success
                   and type in ('SQL', 'JDBC')
                 order by version, description
                """, row -> new Manifest.Migration(row.getString(1), row.getString(2), row.getString(3), row.getObject(4, Integer.class)));
    }

    boolean has(String table) throws SQLException {
        return list("select to_regclass(quote_ident(current_schema()) || '." + table + "') is not null", row -> row.getBoolean(1)).get(0);
    }

    boolean isEmpty() throws SQLException {
        return list("""
                select not exists (select from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S'))
                """, row -> row.getBoolean(1)).get(0);
    }

    <T> List<T> list(String sql, Row<T> as) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<T>();
            while (rows.next()) found.add(as.of(rows));
            return found;
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
