package org.gongzhi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Fills three databases with a hundredth, a tenth and the whole of a country, measures the program on each and prints how it compares
 * with the driver alone, and how what a page costs grows. Everything stays on the loopback interface, and every loop ends after some
 * seconds.
 *
 * <p>Arguments: the directory to work in, the port, how many organizations there are in the end, how many seconds each loop takes, a
 * part of the name of what is measured (empty for everything); what follows starts the program. What was filled once is kept.
 */
public final class Bench {

    /** Asked for by this name: claims, payments, import and export, and no page. */
    private static final String WORK = "work";

    private static final long WARMING = Duration.ofMinutes(8).toNanos();
    private static final double QUIET = 0.05;

    private final List<String> java;
    private final Path data;
    private final int port;
    private final int organizations;
    private final double seconds;
    private final String only;
    private final List<Measure> table = new ArrayList<>();
    private final Growth growth = new Growth();
    private final StringBuilder report = new StringBuilder();

    private Bench(String[] arguments) {
        data = Path.of(arguments[0]).toAbsolutePath();
        port = Integer.parseInt(arguments[1]);
        organizations = Integer.parseInt(arguments[2]);
        seconds = Double.parseDouble(arguments[3]);
        only = arguments[4];
        java = List.of(arguments).subList(5, arguments.length);
    }

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        new Bench(arguments).run();
    }

    private void run() throws Exception {
        for (var size : List.of(organizations / 100, organizations / 10, organizations)) fill(size);
        if (only.isEmpty()) {
            grow(organizations / 100);
            grow(organizations / 10);
        }
        try (var program = open(organizations)) {
            var database = new Database(directory(organizations));
            say("Start of the packaged program with all this data: %.1f s (aim: at most 6)\n\n".formatted(program.seconds()));
            warm(program, database);
            measure(database);
            say("\nMemory of the program after all this: " + program.memory() + " (aim: a heap of at most 512 MB)\n");
        }
        Files.writeString(data.resolve("report.md"), report);
        System.out.println("Written to " + data.resolve("report.md") + " and growth.svg beside it");
        if (table.stream().anyMatch(measure -> !measure.met())) System.out.println("Not every aim was met.");
    }

    private Path directory(int size) { return data.resolve(String.valueOf(size)); }

    /** Of a program that has ended nobody is logged in. Sealing and checking ten million journal rows is work for another day. */
    private Program open(int size) throws IOException {
        Visitor.forget();
        var program = Program.start(java, directory(size), port);
        new Database(directory(size)).run("update scheduled_tasks set execution_time = now() + interval '1 day' where task_name <> 'job' and not picked");
        return program;
    }

    /** Once: what was not filled to its end is thrown away. */
    private void fill(int size) throws IOException {
        var filled = directory(size).resolve("filled");
        if (Files.exists(filled)) return;
        delete(directory(size));
        Files.createDirectories(directory(size));
        try (var program = open(size)) {
            var filling = new Filling(new Database(directory(size)));
            time("what is measured", filling::begin);
            time("%,d organizations".formatted(size), () -> filling.neighbours(0, size - 1));
            if (size == organizations) time("a large county", filling::large);
        }
        Files.writeString(filled, "");
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static void time(String what, Runnable work) {
        var began = System.nanoTime();
        work.run();
        System.out.printf("%s filled in %.0f s%n", what, (System.nanoTime() - began) / 1e9);
    }

    private void grow(int size) throws IOException {
        try (var program = open(size)) {
            var pages = new Pages(new Database(directory(size)), port);
            for (var read : Country.reads("")) if (!read.name().equals(Country.DEEP)) pages.page(read, Math.min(8, read.threads()), seconds);
            cost(pages, size);
        }
    }

    /** What one page takes when nobody else asks: a tenth of the times took no longer. */
    private void cost(Pages pages, int size) {
        for (var read : Country.reads("")) if (!read.name().equals(Country.DEEP)) growth.add(read.name(), size, pages.page(read, 1, seconds / 2).tenth());
    }

    /**
     * Until the compiler has seen everything: round after round, until it takes less than a twentieth of a processor for a whole round, at most for some
     * minutes. With two processors for everybody that takes much longer than it seems: a start is followed by minutes of compiling, and while it compiles
     * the last of a hundred waits twice as long.
     */
    private void warm(Program program, Database database) throws IOException {
        var pages = new Pages(database, port);
        var began = System.nanoTime();
        var share = 1.0;
        while (share > QUIET && System.nanoTime() - began < WARMING) {
            var round = System.nanoTime();
            var compiled = program.compiled();
            for (var read : reads(database)) pages.page(read, Math.min(8, read.threads()), Math.min(10, 2 * seconds));
            share = program.compiled().minus(compiled).toNanos() / (double) (System.nanoTime() - round);
        }
        say("Warm after %.0f s; the compiler takes %.0f %% of a processor by now\n\n".formatted((System.nanoTime() - began) / 1e9, 100 * share));
    }

    private void measure(Database database) throws Exception {
        var counts = List.of("organization", "service_order", "journal");
        say("In the database:" + String.join(",", counts.stream().map(name -> " %,d of %s".formatted(Long.parseLong(database.value("select count(*) from " + name)), name)).toList())
                + "\n\n" + Measure.head() + "\n");
        for (var read : reads(database)) add(read(database, read));
        if (only.isEmpty()) cost(new Pages(database, port), organizations);
        if (only.isEmpty() || only.equals(WORK)) work(database);
        if (!only.isEmpty()) return;
        Files.writeString(data.resolve("growth.svg"), growth.picture());
        say("\n" + growth.table());
    }

    private void work(Database database) throws Exception {
        var moves = new Moves(database, port);
        for (var write : Country.WRITES) {
            var outcome = moves.measure(write, seconds);
            add(Measure.ofMove(write.name(), outcome.statements(), outcome.raw(), outcome.page()));
        }
        var sheets = new Sheets(database, port, Math.min(100_000, organizations));
        add(sheets.takenIn());
        for (var out : sheets.takenOut("registrar0")) add(out);
        add(read(database, Country.rare()));
        sheets.remove();
    }

    private List<Pages.Read> reads(Database database) {
        var all = Country.reads(database.value("""
                select serial from organization where region between (select district || '000000' from bench_large) and (select district || '999999' from bench_large)
                 order by serial desc offset (select least(19980, count(*) * 9 / 10) from organization where id in (select md5('organization ' || n)::uuid from generate_series(2000000, 2024999) n)) limit 1
                """));
        return all.stream().filter(read -> read.name().contains(only)).toList();
    }

    private Measure read(Database database, Pages.Read read) throws IOException {
        var pages = new Pages(database, port);
        var asked = pages.asked(read);
        var alone = pages.raw(asked, 1, seconds / 2).half();
        var raw = pages.raw(asked, read.threads(), seconds);
        var page = pages.page(read, read.threads(), seconds);
        if (read.name().equals(Country.NATION)) return Measure.ofFigure(read.name(), asked.get(0).size(), raw, alone, page, 1.2);
        return Measure.ofPage(read.name(), asked.get(0).size(), raw, alone, page);
    }

    private void add(Measure measure) {
        table.add(measure);
        say(measure.row() + "\n");
    }

    private void say(String text) {
        report.append(text);
        System.out.print(text);
    }
}
