package org.gongzhi.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The server's files. Its settings stand in {@code cluster/postgresql.conf}, where an office may change them. */
final class Cluster {

    private static final Map<String, String> SETTINGS = Map.of("shared_buffers", "256MB", "max_connections", "60", "effective_cache_size", "1GB",
            "random_page_cost", "1.1", "max_wal_size", "1GB", "wal_compression", "on", "timezone", "Asia/Shanghai", "log_timezone", "Asia/Shanghai");
    private static final Map<String, String> THROW_AWAY = Map.of("shared_buffers", "128MB", "max_connections", "120", "fsync", "off",
            "full_page_writes", "off", "synchronous_commit", "off", "wal_level", "minimal", "max_wal_senders", "0", "timezone", "Asia/Shanghai");

    private Cluster() {}

    static boolean exists(Directory directory) { return Files.exists(directory.cluster().resolve("PG_VERSION")); }

    /** Made aside and then renamed, so that there never is half a cluster. */
    static void create(Directory directory, Programs programs, boolean throwAway) throws IOException {
        var fresh = directory.path().resolve("cluster.new");
        Directory.delete(fresh);
        new Secret(directory.password()).renew();
        programs.disguise().giveAway(directory.path());
        var arguments = new ArrayList<>(List.of("-D", fresh.toString(), "-U", Server.USER, "--auth=scram-sha-256",
                "--pwfile=" + directory.password(), "--data-checksums", "-E", "UTF8",
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--lc-ctype=" + characters(), "-T", "simple"));
        if (throwAway) arguments.add("--no-sync");
        (throwAway ? THROW_AWAY : SETTINGS).forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        Shell.run(programs.command("initdb", arguments));
        Files.move(fresh, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** With the character type C the trigram and label tree extensions would drop or refuse every Chinese character. */
    private static String characters() { return System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8"; }
}
