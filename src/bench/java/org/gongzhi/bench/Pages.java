package org.gongzhi.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Pages that are only read: the program's answer against the statements it asked for it. */
final class Pages {

    /** @param address of the page of the person number so and so; @param threads how many look at once */
    record Read(String name, IntFunction<String> login, IntFunction<String> address, int threads) {

        Read(String name, IntFunction<String> login, IntFunction<String> address) { this(name, login, address, THREADS); }
    }

    static final int THREADS = 32;

    private final Database database;
    private final int port;

    Pages(Database database, int port) {
        this.database = database;
        this.port = port;
    }

    /** What the program asks the server for one such page, once it is warm, for each of the people. */
    List<List<Statement>> asked(Read read) throws IOException {
        var visitors = java.util.stream.IntStream.range(0, read.threads()).mapToObj(i -> Visitor.of(read.login().apply(i), port)).toList();
        for (int round = 0; round < 3; round++) for (int i = 0; i < visitors.size(); i++) check(visitors.get(i).get(read.address().apply(i)), read.name());
        var log = database.logDuring(() -> {
            for (int i = 0; i < visitors.size(); i++) {
                database.run("select 'page " + i + "'");
                visitors.get(i).get(read.address().apply(i));
            }
        });
        var parts = log.split("select 'page \\d+'");
        var all = new ArrayList<List<Statement>>();
        for (int i = 1; i < parts.length; i++) all.add(Statement.in(parts[i]));
        return all;
    }

    Load.Result raw(List<List<Statement>> asked, int threads, double seconds) {
        var replays = new ArrayList<Replay>();
        for (int i = 0; i < threads; i++) replays.add(new Replay(database));
        try {
            return Load.run(threads, seconds, i -> () -> replays.get(i).read(asked.get(i % asked.size())));
        } finally {
            replays.forEach(Replay::close);
        }
    }

    /** Those who share a log-in share a connection and have to wait for each other, hence one log-in for each thread. */
    Load.Result page(Read read, int threads, double seconds) {
        return Load.run(threads, seconds, i -> {
            var visitor = Visitor.of(read.login().apply(i), port);
            var address = read.address().apply(i);
            return () -> {
                check(visitor.get(address), read.name());
                return true;
            };
        });
    }

    private static void check(Visitor.Answer answer, String name) {
        if (answer.status() != 200) throw new IllegalStateException(name + ": " + answer.status() + " " + answer.text());
    }
}
