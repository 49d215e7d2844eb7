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
import org.gongzhi.platform.district.District;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
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

    @TempDir static Path directory;
    private static Server primary;
    private static Standby replica;

    @BeforeAll
    static void twoServers() throws Exception {
        var settings = new DatabaseSettings(directory.resolve("primary"), null, 0, false);
        primary = Server.start(settings);
        replica = Standby.of(primary, settings, directory.resolve("replica"));
    }

    @AfterAll
    static void stop() throws Exception {
        replica.close();
        primary.close();
    }

    @Test
    void figuresAreReadFromTheReplicaWhileItKeepsUpAndNothingIsWrittenThere() {
        office().withUserConfiguration(ReplicaConfiguration.class, Office.class).run(ReplicaTests::whoIsAsked);
    }

    /** With the configuration of both, put together as in the program. */
    @Test
    void inAProvinceEachDistrictReadsItsOwnTablesOnTheReplica() {
        office().withUserConfiguration(ReplicaConfiguration.class, Province.class, Office.class)
                .withPropertyValues("gongzhi.command=none-of-the-migrations", "gongzhi.districts.yunxi.region=330399", "gongzhi.districts.danshan.region=330398")
                .run(ReplicaTests::eachTheirOwn);
    }

    private static ApplicationContextRunner office() {
        return new ApplicationContextRunner().withPropertyValues("primary=" + primary.url(Server.DATABASE), "gongzhi.database.replica.url=" + replica.url(),
                "gongzhi.database.replica.username=" + Roles.OWNER, "gongzhi.database.replica.password=" + primary.roles().ownersPassword(), "password=" + primary.roles().ownersPassword(),
                "gongzhi.database.replica.max-lag=700ms", "gongzhi.database.replica.check-every=100ms");
    }

    private static void eachTheirOwn(ApplicationContext province) throws Exception {
        var books = province.getBean(Books.class);
        var db = JdbcClient.create(province.getBean(DataSource.class));
        var yunxi = new District("yunxi", "d_yunxi", "330399", "云溪区", List.of(), "");
        var danshan = new District("danshan", "d_danshan", "330398", "丹山区", List.of(), "");
        for (var district : List.of(yunxi, danshan)) db.sql("create schema " + district.schema()).update();
        assertThat(yunxi.in(() -> books.write("一件"))).isFalse();
        assertThat(yunxi.in(() -> books.write("二件"))).isFalse();
        assertThat(danshan.in(() -> books.write("三件"))).isFalse();

        await().atMost(Duration.ofSeconds(20)).until(() -> yunxi.in(books::figure) && danshan.in(books::figure));
        await().atMost(Duration.ofSeconds(5)).until(() -> yunxi.in(books::count) == 2);
        for (int turn = 0; turn < 5; turn++) {          // one connection after another, now of this district, now of that
            assertThat(yunxi.in(books::count)).isEqualTo(2);
            assertThat(danshan.in(books::count)).isEqualTo(1);
        }
        assertThat(danshan.in(books::page)).as("whoever looks for what they have just done").isFalse();
        assertThat(danshan.in(() -> whileExporting(books::page))).isTrue();
        assertThatThrownBy(books::count).as("in no district").isInstanceOf(DataAccessException.class);

        replica.tell("select pg_wal_replay_pause()");
        danshan.in(() -> books.write("四件"));
        await().atMost(Duration.ofSeconds(5)).until(() -> !danshan.in(books::figure) && !yunxi.in(books::figure));
        assertThat(danshan.in(books::count)).as("the database itself is asked, in the same district").isEqualTo(2);
        replica.tell("select pg_wal_replay_resume()");
    }

    private static void whoIsAsked(ApplicationContext office) throws Exception {
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
        replica.open();
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

    /** What the program of a province has besides. */
    @ComponentScan(basePackageClasses = District.class, useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.DistrictConfiguration"))
    static class Province {}

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
            standby.open();
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

        void open() throws IOException {
            control("start", "-w", "-l", cluster.resolveSibling("log").toString(), "-o", "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''");
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
