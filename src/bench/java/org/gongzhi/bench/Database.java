package org.gongzhi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The database behind the program, reached by the driver alone. */
final class Database {

    private static final int PORT_LINE = 3;

    private final String url;
    private final String password;
    private final Path log;

    Database(Path data) throws IOException {
        var postgres = data.resolve("postgres");
        url = "jdbc:postgresql://127.0.0.1:" + Files.readAllLines(postgres.resolve("cluster/postmaster.pid")).get(PORT_LINE).strip() + "/gongzhi";
        password = Files.readString(postgres.resolve("password")).strip();
        log = postgres.resolve("postgres.log");
    }

    /** Set up like the program's own; parameters go as text whose type the server finds out when a statement is played again. */
    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "gongzhi");
        properties.setProperty("password", password);
        properties.setProperty("stringtype", "unspecified");
        var connection = DriverManager.getConnection(url, properties);
        try (var statement = connection.createStatement()) {
            statement.execute("set time zone 'Asia/Shanghai'");
        }
        return connection;
    }

    void run(String sql) {
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + sql, e);
        }
    }

    List<String> column(String sql) {
        try (var connection = connect(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) values.add(rows.getString(1));
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + sql, e);
        }
    }

    String value(String sql) { return column(sql).get(0); }

    /** What the server writes down about the statements that run meanwhile. */
    String logDuring(Runnable work) throws IOException {
        run("alter system set log_statement = 'all'");
        run("select pg_reload_conf()");
        Pause.of(500);
        var from = Files.size(log);
        work.run();
        Pause.of(300);
        var written = Files.readString(log).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        run("alter system reset log_statement");
        run("select pg_reload_conf()");
        Pause.of(300);
        return new String(written, (int) from, written.length - (int) from, java.nio.charset.StandardCharsets.UTF_8);
    }
}
