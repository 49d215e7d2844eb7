package org.gongzhi.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;

/** Two servers, one streaming to the other: who is asked, and who is not. */
class ReplicaTests {

    private static final Set<String> NOT_COPIED = Set.of("postmaster.pid", "postmaster.opts", "lock", "guard.pid", "postgres.log");

    @Test
    void figuresAreReadFromTheReplicaWhileItKeepsUpAndNothingIsWrittenThere(@TempDir Path directory) throws Exception {
        var settings = new DatabaseSettings(directory.resolve("primary"), null, 0, false);
        try (var primary = Server.start(settings); var replica = Standby.of(primary, settings, directory.resolve("replica"))) {
            new ApplicationContextRunner().withUserConfiguration(ReplicaConfiguration.class, Office.class)
                    .withPropertyValues("primary=" + primary.url(Server.DATABASE), "gongzhi.database.replica.url=" + replica.url(),
                            "gongzhi.database.replica.username=" + Roles.OWNER, "gongzhi.database.replica.password=" + primary.roles().ownersPassword(),
                            "password=" + primary.roles().ownersPassword(), "gongzhi.database.replica.max-lag=700ms", "gongzhi.database.replica.check-every=100ms")
                    .run(context -> whoIsAsked(context, replica));
        }
    }

    private static void whoIsAsked(ApplicationContext office, Standby replica) throws Exception {
        var books = office.getBean(Books.class);
        assertThat(books.write("一件")).as("whatever writes").isFalse();
        await().atMost(Duration.ofSeconds(20)).until(books::figure);
        assertThat(books.page()).as("a page on which somebody may look for what they have just done").isFalse();
        await().atMost(Duration.ofSeconds(5)).until(() -> books.count() == 1);
        assertThat(whileExporting(books::page)).isTrue();
        assertThat(whileExporting(() -> books.write("二件"))).as("what an export notes down").isFalse();
        assertThatThrownBy(books::figureThatWrites).isInstanceOf(DataAccessException.class);

        replica.tell("select pg_wal_replay_pause()");
        books.write("三件");
        await().atMost(Duration.ofSeconds(5)).until(() -> !books.figure());
        assertThat(books.count()).as("the database itself is asked").isEqualTo(3);

        replica.tell("select pg_wal_replay_resume()");
        await().atMost(Duration.ofSeconds(20)).until(books::figure);

        replica.close();
        assertThat(books.count()).as("a replica that is gone is nobody's trouble").isEqualTo(3);
        assertThat(books.figure()).isFalse();
    }

    private static boolean whileExporting(BooleanSupplier work) {
        var exports = new Exports();
        var request = new MockHttpServletRequest("GET", "/needs");
        request.setParameter("format", "xlsx");
        exports.preHandle(request, new MockHttpServletResponse(), exports);
        try {
            return work.getAsBoolean();
        } finally {
            exports.afterCompletion(request, new MockHttpServletResponse(), exports, null);
        }
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Office {

        @Bean
        HikariDataSource dataSource(Environment environment) {
            var pool = new HikariDataSource();
            pool.setJdbcUrl(environment.getRequiredProperty("primary"));
            pool.setUsername(Roles.OWNER);
            pool.setPassword(environment.getRequiredProperty("password"));
            return pool;
        }

        @Bean
        Books books(DataSource connections) { return new Books(JdbcClient.create(connections)); }
    }

    /** Each tells whether it was the replica that was asked. */
    static class Books {

        private final JdbcClient db;

        Books(JdbcClient db) {
            this.db = db;
        }

        @Transactional
        public boolean write(String what) {
            db.sql("create table if not exists book (what text)").update();
            db.sql("insert into book values (?)").param(what).update();
            return isReplica();
        }

        @Transactional(readOnly = true)
        public boolean page() { return isReplica(); }

        @ReadsReplica
        public boolean figure() { return isReplica(); }

        @ReadsReplica
        public int count() { return db.sql("select count(*) from book").query(Integer.class).single(); }

        @ReadsReplica
        public void figureThatWrites() { db.sql("insert into book values ('x')").update(); }

        private boolean isReplica() { return db.sql("select pg_is_in_recovery()").query(Boolean.class).single(); }
    }

    /** A streaming replica, made from a copy of the primary's files while it runs. */
    record Standby(Path cluster, Programs programs, int port, String password) implements AutoCloseable {

        static Standby of(Server primary, DatabaseSettings settings, Path directory) throws Exception {
            var cluster = directory.resolve("cluster");
            try (var connection = primary.connect("postgres"); var statement = connection.createStatement()) {
                statement.execute("select pg_backup_start('replica', true)");
                copy(settings.directory().resolve("cluster"), cluster);
                try (var stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                    stopped.next();
                    Files.writeString(cluster.resolve("backup_label"), stopped.getString(1));
                }
            }
            var password = Files.readString(settings.directory().resolve("password")).strip();
            Files.writeString(cluster.resolve("postgresql.auto.conf"),
                    "primary_conninfo = 'host=127.0.0.1 port=%d user=%s password=%s'%n".formatted(primary.port(), Server.USER, password), StandardOpenOption.APPEND);
            Files.createFile(cluster.resolve("standby.signal"));
            var programs = new Programs(Binaries.unpackedInto(List.of(settings.cacheOrDefault())), Disguise.neededFor(directory));
            programs.disguise().giveAway(directory);
            var standby = new Standby(cluster, programs, free(), password);
            standby.control("start", "-w", "-l", directory.resolve("log").toString(), "-o", "-p " + standby.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''");
            return standby;
        }

        private static void copy(Path from, Path to) throws IOException {
            try (var files = Files.walk(from)) {
                files.filter(file -> !NOT_COPIED.contains(file.getFileName().toString()))
                        .filter(file -> !file.getParent().endsWith("pg_wal") || Files.isDirectory(file)).forEach(file -> {
                            try {
                                var target = to.resolve(from.relativize(file).toString());
                                if (Files.isDirectory(file)) Files.createDirectories(target);
                                else Files.copy(file, target);
                            } catch (NoSuchFileException goneSince) {
                                // a temporary file of the running server
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
            }
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
        }

        private static int free() throws IOException {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        private void control(String... arguments) throws IOException {
            var all = new ArrayList<>(List.of("-D", cluster.toString()));
            all.addAll(List.of(arguments));
            Shell.run(programs.command("pg_ctl", all));
        }

        String url() { return "jdbc:postgresql://127.0.0.1:" + port + "/" + Server.DATABASE; }

        void tell(String sql) throws SQLException {
            try (var connection = DriverManager.getConnection(url(), Server.USER, password); var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        @Override
        public void close() throws IOException {
            if (Files.exists(cluster.resolve("postmaster.pid"))) control("stop", "-m", "immediate", "-w");
        }
    }
}
