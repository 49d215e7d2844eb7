package org.gongzhi.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the data however a run ends. */
class ServerTests {

    @TempDir Path place;

    @Test
    void theDataSurvivesEveryWayInWhichARunCanEnd() throws Exception {
        try (var first = Server.start(settings())) {
            write(first, "create table kept (n int)");
            assertThatThrownBy(() -> Server.start(settings())).isInstanceOf(DatabaseUnavailable.class).hasMessageContaining("Another Gongzhi");
        }
        assertThat(Postmaster.of(cluster())).isEmpty();

        var program = program();
        program.destroyForcibly().waitFor();
        noted(1);       // the guard stops the server before the next begins

        program = program();
        killGuard();
        program.destroyForcibly().waitFor();
        var orphan = Postmaster.of(cluster()).orElseThrow();
        assertThat(orphan.runs()).isTrue();
        try (var adopted = Server.start(settings())) {
            assertThat(Postmaster.of(cluster())).contains(orphan);
            assertThat(adopted.port()).isEqualTo(orphan.port());
            write(adopted, "insert into kept values (2)");
        }

        program = program();
        killGuard();
        kill(Postmaster.of(cluster()).orElseThrow().pid());
        program.destroyForcibly().waitFor();
        noted(4);
    }

    @Test
    void thePasswordIsForItsOwnerAlone() throws IOException {
        try (var server = Server.start(settings())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("password")))).isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), Server.USER, "guessed"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("password");
        }
    }

    @Test
    void dataOfTheFirstVersionGetItsOwner() throws Exception {
        try (var server = Server.start(settings())) {
            write(server, """
                    alter database gongzhi owner to gongzhi;
                    create table kept (n int generated always as identity primary key, word text);
                    create sequence counted;
                    create view seen as select * from kept;
                    create function same(x int) returns int language sql as 'select x';
                    drop role gongzhi_app;
                    """);
        }
        Files.delete(place.resolve("gongzhi_owner.password"));
        Files.delete(place.resolve("gongzhi_app.password"));
        try (var server = Server.start(settings());
             var owner = DriverManager.getConnection(server.url(Server.DATABASE), Roles.OWNER, server.roles().ownersPassword());
             var statement = owner.createStatement()) {
            statement.execute("alter table kept add column later text; alter view seen rename to looked_at; drop function same; alter sequence counted restart");
            statement.execute("create table made (n int)");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("gongzhi_owner.password")))).isEqualTo("rw-------");
        }
    }

    @Test
    void whatIsThrownAwayLeavesNothingBehind() throws Exception {
        var server = Server.start(DatabaseSettings.ofThrowAway());
        var path = Path.of(shown(server, "data_directory")).getParent();
        assertThat(shown(server, "fsync")).isEqualTo("off");
        assertThat(path).exists();
        server.close();
        assertThat(path).doesNotExist();
    }

    private DatabaseSettings settings() { return new DatabaseSettings(place, null, 0, false); }

    private Path cluster() { return place.resolve("cluster"); }

    /** A program of its own that has started the server and written a row. */
    private Process program() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Program.class.getName(), place.toString())
                .redirectError(new File("target/server-tests.log")).start();
        assertThat(process.inputReader().lines().anyMatch("written"::equals)).isTrue();
        return process;
    }

    private void killGuard() throws IOException {
        kill(Long.parseLong(Files.readString(place.resolve("guard.pid")).split(" ")[0]));
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        assertThat(Running.await(Duration.ofSeconds(10), () -> !Running.runs(pid))).isTrue();
    }

    private void noted(int rows) throws Exception {
        try (var server = Server.start(settings())) {
            assertThat(shown(server, "fsync")).isEqualTo("on");
            try (var connection = server.connect(Server.DATABASE); var result = connection.createStatement().executeQuery("select count(*) from kept")) {
                result.next();
                assertThat(result.getInt(1)).isEqualTo(rows);
            }
        }
    }

    private static String shown(Server server, String setting) throws SQLException {
        try (var connection = server.connect(Server.DATABASE); var result = connection.createStatement().executeQuery("show " + setting)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void write(Server server, String sql) throws SQLException {
        try (var connection = server.connect(Server.DATABASE); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static class Program {

        public static void main(String[] arguments) throws Exception {
            var server = Server.start(new DatabaseSettings(Path.of(arguments[0]), null, 0, false));
            write(server, "insert into kept values (1)");
            System.out.println("written");
            Thread.sleep(60_000);
        }
    }
}
