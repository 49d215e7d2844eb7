package org.gongzhi.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gongzhi.Gongzhi;
import org.gongzhi.platform.district.Districts;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a hundred districts in one PostgreSQL cost against one: not a test, and not run with them. {@code ./gongzhi test
 * -Dtest=ManyDistrictsBench}, or with {@code -Dbench.districts=10} fewer, prints the table that docs/scale-out.md reports.
 */
public class ManyDistrictsBench {

    private static final int QUERIES = 4000;

    /** @param migrated first start, with all tables to be made; @param again a start that finds everything made; in milliseconds, bytes and microseconds */
    record Measured(int districts, long migrated, long again, long disk, long memory, int connections, long heap, double stay, double change) {}

    @Test
    void print() throws IOException {
        for (var line : measure(Integer.getInteger("bench.districts", 100))) System.out.println(line);
    }

    /** @return the lines of the table */
    public static List<String> measure(int many) throws IOException {
        var one = of(1);
        var all = of(many);
        var lines = new ArrayList<String>();
        lines.add("%-44s %14s %14s %8s".formatted("districts in one PostgreSQL", "1", many, "ratio"));
        lines.add(line("first start, tables made, ms", one.migrated, all.migrated));
        lines.add(line("later start, ms", one.again, all.again));
        lines.add(line("database on disk, MB", one.disk >> 20, all.disk >> 20));
        lines.add(line("memory of all server processes (PSS), MB", one.memory >> 20, all.memory >> 20));
        lines.add(line("connections", one.connections, all.connections));
        lines.add(line("heap in use after collection, MB", one.heap >> 20, all.heap >> 20));
        lines.add(line("one look-up, always the same district, us", one.stay, all.stay));
        lines.add(line("one look-up, another district each time, us", one.change, all.change));
        return lines;
    }

    private static Measured of(int districts) throws IOException {
        var data = Files.createTempDirectory("districts-");
        try {
            var began = System.nanoTime();
            started(districts, data).close();
            var migrated = since(began);
            began = System.nanoTime();
            try (var office = started(districts, data)) {
                return measured(districts, migrated, since(began), office, data);
            }
        } finally {
            Directory.delete(data);
        }
    }

    private static Measured measured(int districts, long migrated, long again, ConfigurableApplicationContext office, Path data) throws IOException {
        var all = office.getBean(Districts.class).all();
        var db = office.getBean(JdbcClient.class);
        lookUps(QUERIES, db, n -> n % all.size(), office);
        var stay = lookUps(QUERIES, db, n -> 0, office);
        var change = lookUps(QUERIES, db, n -> n % all.size(), office);
        System.gc();
        var heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        return new Measured(districts, migrated, again, db.sql("select pg_database_size(current_database())").query(Long.class).single(),
                memory(data.resolve("cluster")), db.sql("select count(*) from pg_stat_activity where datname = current_database()").query(Integer.class).single(),
                heap, stay, change);
    }

    private static double lookUps(int times, JdbcClient db, IntFunction<Integer> which, ConfigurableApplicationContext office) {
        var all = office.getBean(Districts.class).all();
        var began = System.nanoTime();
        for (int n = 0; n < times; n++) {
            all.get(which.apply(n)).in(() -> db.sql("select count(*) from person").query(Integer.class).single());
        }
        return (System.nanoTime() - began) / 1000.0 / times;
    }

    private static ConfigurableApplicationContext started(int districts, Path data) {
        var settings = new ArrayList<>(List.of("--gongzhi.database.url=", "--gongzhi.database.directory=" + data, "--gongzhi.database.port=0",
                "--gongzhi.data=" + data, "--gongzhi.port=0", "--gongzhi.greeting=false", "--logging.level.root=warn", "--spring.main.banner-mode=off"));
        IntStream.rangeClosed(1, districts).forEach(n -> settings.addAll(List.of("--gongzhi.districts.d%d.region=33%04d".formatted(n, n),
                "--gongzhi.districts.d%d.name=第%d区".formatted(n, n), "--gongzhi.districts.d%d.hosts=d%d.test".formatted(n, n))));
        return new SpringApplicationBuilder(Gongzhi.class).run(settings.toArray(String[]::new));
    }

    /** What each process has of its own and its share of what several have. */
    private static long memory(Path cluster) throws IOException {
        long sum = 0;
        for (var process : ProcessHandle.allProcesses().toList()) {
            try {
                if (!Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd")).equals(cluster.toAbsolutePath())) continue;
                for (var line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
                    if (line.startsWith("Pss:")) sum += Long.parseLong(line.replaceAll("\\D", "")) * 1024;
                }
            } catch (IOException goneOrNotOurs) {
                continue;
            }
        }
        return sum;
    }

    private static long since(long began) { return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began); }

    private static String line(String what, double one, double all) { return "%-44s %14.0f %14.0f %8.1f".formatted(what, one, all, one == 0 ? 0 : all / one); }
}
