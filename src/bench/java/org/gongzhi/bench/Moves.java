package org.gongzhi.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.BiFunction;

/** Moves that people make: the program's answer against the transaction that it made of it. */
final class Moves {

    /**
     * @param login    who makes it in the county number so and so
     * @param address  where it is made, for the subject of a number
     * @param subjects a query for the ids that belong to a subject, in one order
     * @param done     a query for the highest number that is no longer as it was filled in
     */
    record Write(String name, String login, BiFunction<Integer, Integer, String> address, Map<String, String> form, BiFunction<Integer, Integer, String> subjects, String done) {}

    record Outcome(Load.Result raw, Load.Result page, int statements) {}

    private final Database database;
    private final int port;

    Moves(Database database, int port) {
        this.database = database;
        this.port = port;
    }

    /** Of each county's subjects the first three are for finding out, a third of the others for the driver, the rest for the program. */
    Outcome measure(Write write, double seconds) throws IOException {
        var from = Integer.parseInt(database.value(write.done())) + 1;
        var left = Filling.OPEN - from - 3;
        if (left < 90) throw new IllegalStateException("Too little is left of what was filled in for " + write.name() + ": remove the bench's data and begin anew");
        var forDriver = left / 3;
        var forProgram = left - forDriver;
        var first = made(write, from);
        var second = made(write, from + 1);
        var raw = raw(write, first, second, from, forDriver, seconds);
        return new Outcome(raw, page(write, from + 3 + forDriver, forProgram, seconds), first.get(0).size());
    }

    /** What the program does for one subject in each county. */
    private List<List<Statement>> made(Write write, int number) throws IOException {
        var visitors = java.util.stream.IntStream.range(0, Filling.COUNTIES).mapToObj(i -> Visitor.of(write.login() + i, port)).toList();
        var log = database.logDuring(() -> {
            for (int i = 0; i < Filling.COUNTIES; i++) {
                database.run("select 'move " + i + "'");
                make(visitors.get(i), write, i, number);
            }
        });
        return java.util.Arrays.stream(log.split("select 'move \\d+'")).skip(1).map(Statement::in).toList();
    }

    private Load.Result raw(Write write, List<List<Statement>> first, List<List<Statement>> second, int from, int count, double seconds) {
        var next = new AtomicIntegerArray(Filling.COUNTIES);
        var replays = java.util.stream.IntStream.range(0, Filling.COUNTIES).mapToObj(i -> new Replay(database)).toList();
        var ids = java.util.stream.IntStream.range(0, Filling.COUNTIES).mapToObj(i -> ids(write, i, from, count + 3)).toList();
        try {
            return Load.run(Filling.COUNTIES, seconds, i -> () -> {
                var n = next.getAndIncrement(i);
                if (n >= count) return false;
                var subject = new java.util.HashMap<String, String>();
                var before = ids.get(i).get(0);
                var after = ids.get(i).get(n + 3);
                for (int j = 0; j < before.length; j++) subject.put(before[j], after[j]);
                return replays.get(i).write(first.get(i), Replay.forAnother(first.get(i), second.get(i), subject));
            });
        } finally {
            replays.forEach(Replay::close);
        }
    }

    private List<String[]> ids(Write write, int county, int from, int count) {
        var sql = new StringBuilder();
        for (int n = 0; n < count; n++) sql.append(n == 0 ? "" : " union all ").append("select ").append(n).append(" as n, (").append(write.subjects().apply(county, from + n)).append(") as ids");
        return database.column("select ids from (" + sql + ") x order by n").stream().map(line -> line.split(" ")).toList();
    }

    private Load.Result page(Write write, int from, int count, double seconds) {
        var visitors = java.util.stream.IntStream.range(0, Filling.COUNTIES).mapToObj(i -> Visitor.of(write.login() + i, port)).toList();
        var next = new AtomicIntegerArray(Filling.COUNTIES);
        return Load.run(Filling.COUNTIES, seconds, i -> () -> {
            var n = next.getAndIncrement(i);
            if (n >= count) return false;
            make(visitors.get(i), write, i, from + n);
            return true;
        });
    }

    private static void make(Visitor visitor, Write write, int county, int number) {
        var answer = visitor.post(write.address().apply(county, number), write.form());
        if (answer.status() != 303) throw new IllegalStateException(write.name() + ": " + answer.status() + " " + answer.text());
    }
}
