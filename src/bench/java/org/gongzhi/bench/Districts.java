package org.gongzhi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What many districts in one PostgreSQL cost against one: {@code ./gongzhi bench districts 100}. Empty districts, so that only
 * what each costs by being there is seen.
 *
 * <p>Arguments: the directory to work in, the port, how many districts; what follows starts the program.
 */
public final class Districts {

    private static final int REQUESTS = 1000;

    /** Times in seconds and milliseconds, sizes in megabytes. */
    private record Measured(double first, double again, long disk, long server, int connections, String program, double stay, double change) {}

    private Districts() {}

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        var data = Path.of(arguments[0]).toAbsolutePath();
        var port = Integer.parseInt(arguments[1]);
        var many = Integer.parseInt(arguments[2]);
        var java = List.of(arguments).subList(3, arguments.length);
        var one = of(1, data.resolve("one"), port, java);
        var all = of(many, data.resolve("many"), port, java);
        System.out.printf("%n| | 1 district | %d districts | ratio |%n|---|---:|---:|---:|%n", many);
        line("first start, all tables made, s", one.first, all.first);
        line("later start, s", one.again, all.again);
        line("database on disk, MB", one.disk, all.disk);
        line("memory of all server processes (PSS), MB", one.server, all.server);
        line("connections", one.connections, all.connections);
        line("a request, always to the same district, ms", one.stay, all.stay);
        line("a request, each to another district, ms", one.change, all.change);
        System.out.printf("%nThe program: %s with one, %s with %d.%n", one.program, all.program, many);
    }

    private static void line(String what, double one, double all) { System.out.printf("| %s | %.1f | %.1f | %.1f |%n", what, one, all, all / one); }

    private static Measured of(int districts, Path data, int port, List<String> java) throws Exception {
        Files.createDirectories(data);
        var command = new ArrayList<>(java);
        IntStream.rangeClosed(1, districts).forEach(n -> command.addAll(List.of("--gongzhi.districts.d%d.region=33%04d".formatted(n, n),
                "--gongzhi.districts.d%d.name=District-%d".formatted(n, n))));
        double first;
        try (var program = Program.start(command, data, port)) {
            first = program.seconds();
        }
        try (var program = Program.start(command, data, port)) {
            requests(port, n -> n % districts + 1);
            var stay = requests(port, n -> 1);
            var change = requests(port, n -> n % districts + 1);
            var database = new Database(data);
            return new Measured(first, program.seconds(), Long.parseLong(database.value("select pg_database_size(current_database()) / 1048576")),
                    server(data.resolve("postgres/cluster")), Integer.parseInt(database.value("select count(*) - 1 from pg_stat_activity where datname = current_database()")),
                    program.memory(), stay, change);
        }
    }

    /** @return milliseconds for each; the log-in page looks into its district's table of people */
    private static double requests(int port, IntUnaryOperator district) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var began = System.nanoTime();
        for (int n = 0; n < REQUESTS; n++) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login")).header("Accept", "text/html")
                    .header("Cookie", "gongzhi-district=d" + district.applyAsInt(n)).build();
            var status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status >= 400) throw new IllegalStateException("A district answers " + status);
        }
        return (System.nanoTime() - began) / 1e6 / REQUESTS;
    }

    /** What each process has of its own and its share of what several have. */
    private static long server(Path cluster) throws IOException {
        long kilobytes = 0;
        for (var process : ProcessHandle.allProcesses().toList()) {
            var directory = Path.of("/proc/" + process.pid());
            try {
                if (!Files.readSymbolicLink(directory.resolve("cwd")).equals(cluster)) continue;
                for (var line : Files.readAllLines(directory.resolve("smaps_rollup"))) {
                    if (line.startsWith("Pss:")) kilobytes += Long.parseLong(line.replaceAll("\\D", ""));
                }
            } catch (IOException goneOrNotOurs) {
                continue;
            }
        }
        return kilobytes / 1024;
    }
}
