package org.gongzhi.platform.database;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that lives and dies with this program, and whose data outlives both. When the program is killed its
 * {@link Guard} stops the server; when the guard is killed too, the next run adopts the server; when all are killed, the
 * server recovers. It listens on the loopback interface only and asks for a password that only its owner can read.
 */
final class Server implements AutoCloseable, Reviver.Mortal {

    static final String USER = "gongzhi";
    static final String DATABASE = "gongzhi";
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final Path OF_THE_MACHINE = Path.of("/var/cache/gongzhi");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Directory directory;
    private final @Nullable Programs programs;
    private final boolean throwAway;
    private String password = "";
    private Roles roles;
    private int port;
    private @Nullable Guard guard;
    private @Nullable Reviver reviver;

    private Server(Directory directory, @Nullable Programs programs, boolean throwAway) {
        this.directory = directory;
        this.programs = programs;
        this.throwAway = throwAway;
    }

    static Server start(DatabaseSettings settings) {
        var began = System.nanoTime();
        try {
            var path = settings.throwAway() ? Files.createTempDirectory("gongzhi-database-") : settings.directory();
            var directory = Directory.hold(path.toAbsolutePath().normalize());
            var server = new Server(directory, programs(settings, directory), settings.throwAway());
            var manner = server.open(settings.port());
            if (!settings.throwAway()) server.reviver = Reviver.of(server);
            LOG.info("{} PostgreSQL on 127.0.0.1:{} in {} ms, data in {}", manner, server.port,
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began), directory.path());
            return server;
        } catch (IOException e) {
            throw new DatabaseUnavailable("PostgreSQL did not start: " + e.getMessage(),
                    "See to what it says, or " + DatabaseUnavailable.OWN_SERVER + ".", e);
        }
    }

    /** For a command: the server of the program that runs on the same data; when none runs, one of its own, until it ends. */
    static Server joinOrStart(DatabaseSettings settings) {
        var path = settings.directory().toAbsolutePath().normalize();
        if (settings.throwAway() || !Directory.isHeld(path)) return start(settings);
        var server = new Server(Directory.ofAnother(path), null, false);
        Running.await(PATIENCE, () -> server.joins() || !Directory.isHeld(path));
        return server.joins() ? server : start(settings);       // the other one was just ending
    }

    private boolean joins() {
        try {
            var running = Postmaster.of(directory.cluster()).filter(Postmaster::runs);
            if (running.isEmpty() || !Roles.areIn(directory)) return false;
            port = running.get().port();
            password = Files.readString(directory.password()).strip();
            roles = Roles.in(directory);
            return roles.areMade(url(DATABASE));
        } catch (IOException e) {
            return false;
        }
    }

    private static Programs programs(DatabaseSettings settings, Directory directory) throws IOException {
        var disguise = Disguise.neededFor(directory.path());
        var cache = settings.cacheOrDefault();
        var bin = Binaries.unpackedInto(disguise.isSomebodyElse() ? List.of(OF_THE_MACHINE, directory.path()) : List.of(cache, directory.path()));
        disguise.giveAway(directory.path());
        return new Programs(bin, disguise);
    }

    private String open(int preferredPort) throws IOException {
        var fresh = !Cluster.exists(directory);
        if (fresh) Cluster.create(directory, programs, throwAway);
        password = Files.readString(directory.password()).strip();
        Guard.letTheLastOneFinish(directory);
        var adopted = adopt() || !launches(preferredPort);
        roles = Roles.in(directory);
        createDatabase(DATABASE);
        return adopted ? "Adopted" : fresh ? "Created" : "Started";
    }

    /** A server that runs on our files without a guard is used again; one that is going down is waited for. */
    private boolean adopt() throws IOException {
        var left = Postmaster.of(directory.cluster()).orElse(null);
        if (left == null) return false;
        port = left.port();
        if (!Running.await(PATIENCE, () -> !left.runs() || answers())) throw new IOException(
                "process " + left.pid() + " holds " + directory.cluster() + " and does not answer");
        if (left.runs()) {
            guard = Guard.over(directory, List.of(), throwAway);
            if (guard.isWatching()) return true;
        }
        left.forget(PATIENCE);
        return false;
    }

    private boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Whether it was us who started it: a program that was killed may just have begun to revive its server, which then is used again. */
    private boolean launches(int preferredPort) throws IOException {
        try {
            launch(preferredPort);
            return true;
        } catch (IOException e) {
            if (adopt()) return false;
            throw e;
        }
    }

    private void launch(int preferredPort) throws IOException {
        port = free(preferredPort);
        var options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''";
        guard = Guard.over(directory, programs.command("pg_ctl", List.of("-D", directory.cluster().toString(), "-l", directory.log().toString(),
                "-w", "-t", "600", "-o", options, "start")), throwAway);
        if (!guard.isWatching()) throw new IOException("its log " + directory.log() + " ends with\n" + endOf(directory.log()));
    }

    @Override
    public boolean isDead() {
        try {
            return Postmaster.of(directory.cluster()).filter(Postmaster::runs).isEmpty();
        } catch (IOException | NumberFormatException e) {
            return true;
        }
    }

    /** On the same port, for that is where everybody looks for it. */
    @Override
    public void startAgain() throws IOException {
        guard.stopServer();
        var left = Postmaster.of(directory.cluster());
        if (left.isPresent()) left.get().forget(PATIENCE);
        var before = port;
        if (free(before) != before) throw new IOException("its port " + before + " is taken");
        launch(before);
    }

    private static int free(int preferred) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", preferred));
            return socket.getLocalPort();
        } catch (IOException e) {
            if (preferred == 0) throw e;
            return free(0);
        }
    }

    private static String endOf(Path log) throws IOException {
        if (!Files.exists(log)) return "(no log)";
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }

    /** Makes the database unless it is there, and sees to it that its owner owns it. */
    void createDatabase(String name) throws IOException {
        try (var connection = connect("postgres"); var statement = connection.createStatement()) {
            roles.make(connection);
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                if (!found.next()) connection.createStatement().execute("create database " + name + " template template0 owner " + Roles.OWNER);
                else handOver(name);
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void handOver(String name) throws SQLException {
        try (var connection = connect(name); var statement = connection.createStatement()) {
            statement.execute("alter database " + name + " owner to " + Roles.OWNER);
            roles.handOver(connection);
        }
    }

    /** As the superuser, who works on no table. */
    Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", "5");
        return DriverManager.getConnection(url(database), properties);
    }

    String url(String database) { return "jdbc:postgresql://127.0.0.1:" + port + "/" + database; }

    Roles roles() { return roles; }

    int port() { return port; }

    @Override
    public void close() {
        try {
            if (reviver != null) reviver.stop();
            if (guard != null) guard.stopServer();
            directory.close();
        } catch (IOException e) {
            LOG.warn("Stopping PostgreSQL: {}", e.getMessage());
        }
    }
}
