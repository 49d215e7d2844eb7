package org.gongzhi.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.gongzhi.Gongzhi;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.database.Owner;
import org.gongzhi.register.Registers;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A declared register's list against the hand-made list of follow-ups with the same columns and as many rows, and the lists of one
 * register with a million entries: {@code ./gongzhi bench registers 1000000 4}.
 *
 * <p>Arguments: the directory to work in, the port, how many entries the large register has, how many seconds each loop takes.
 */
public final class Ledgers {

    private static final int ROWS = 20_000;
    private static final int READERS = 8;
    private static final double SHARE = 0.8;
    private static final double LONGEST = 100;

    private static final long WARMING = Duration.ofMinutes(2).toNanos();

    /** @param login of whom, followed by a number */
    private record Asked(String what, String login, String address) {

        static Asked large(String what, String login, String query) { return new Asked(what, login, "/registers/bench-large" + query); }
    }

    private final ConfigurableApplicationContext office;
    private final LedgerFilling filling;
    private final int port;
    private final double seconds;
    private boolean met = true;

    private Ledgers(ConfigurableApplicationContext office, int port, double seconds) {
        this.office = office;
        this.filling = new LedgerFilling(asTheOwner(office.getBean(Owner.class)));
        this.port = port;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        try (var office = SpringApplication.run(Gongzhi.class, "--gongzhi.data=" + arguments[0], "--gongzhi.port=" + arguments[1], "--gongzhi.greeting=false",
                "--gongzhi.database.url=", "--gongzhi.limit.log-ins=10000", "--spring.main.banner-mode=off", "--logging.threshold.console=WARN")) {
            new Ledgers(office, Integer.parseInt(arguments[1]), Double.parseDouble(arguments[3])).run(Integer.parseInt(arguments[2]));
        }
    }

    private void run(int large) {
        var people = office.getBean(People.class);
        if (!filling.isDone()) {
            for (int i = 0; i < READERS; i++) people.enroll("ledger" + i, Filling.PASSWORD, "测量", "测量", "HUB_DESK", new Reach(filling.district(), null));
            for (int i = 0; i < READERS; i++) people.enroll("town" + i, Filling.PASSWORD, "测量", "测量", "HUB_DESK", new Reach(filling.town(), null));
            var viewer = people.viewer("ledger0");
            office.getBean(Registers.class).adopt(LedgerFilling.yaml("bench-case"), viewer);
            office.getBean(Registers.class).adopt(LedgerFilling.yaml("bench-large"), viewer);
            System.out.printf("%,d follow-ups filled in %.0f s%n", ROWS, timed(() -> filling.followUps(ROWS, viewer.id())));
            System.out.printf("%,d entries filled in and checked one by one in %.0f s%n", ROWS, timed(() -> filling.entries("bench-case", ROWS, viewer, true)));
            System.out.printf("%,d entries filled in in %.0f s%n", large, timed(() -> filling.entries("bench-large", large, viewer, false)));
        }
        compare();
        large(filling.middle("bench-large"));
        System.out.println(met ? "Every aim was met." : "Not every aim was met.");
    }

    /** Turn by turn, so that whatever else the machine does weighs on both. */
    private void compare() {
        warm(List.of(new Asked("hand-made", "ledger", "/follow-ups"), new Asked("declared", "ledger", "/registers/bench-case")));
        double hand = 0;
        double declared = 0;
        for (int turn = 0; turn < 3; turn++) {
            hand += read("ledger", "/follow-ups", seconds).rate() / 3;
            declared += read("ledger", "/registers/bench-case", seconds).rate() / 3;
        }
        met &= declared >= SHARE * hand;
        System.out.printf("%n| list of 20 of %,d rows | pages a second |%n|---|---:|%n| hand-made, follow-ups | %.0f |%n| declared register | %.0f |%n| ratio (aim: at least %.1f) | %.2f |%n%n",
                ROWS, hand, declared, SHARE, declared / hand);
    }

    private void large(long middle) {
        var asked = asked(middle);
        warm(asked);
        System.out.printf("| list of the large register | p50 ms | p99 ms (aim: under %.0f) |%n|---|---:|---:|%n", LONGEST);
        for (var one : asked) {
            var result = read(one.login(), one.address(), seconds);
            met &= result.most() < LONGEST;
            System.out.printf("| %s | %.1f | %.1f |%n", one.what(), result.half(), result.most());
        }
    }

    private static List<Asked> asked(long middle) {
        var month = YearMonth.now().minusYears(3);
        return List.of(
                Asked.large("the first page", "ledger", ""),
                Asked.large("a page in the middle", "ledger", "?before=" + middle),
                Asked.large("one state in fifty", "ledger", "?state=STOPPED"),
                Asked.large("a value in three", "ledger", "?source=AUDIT"),
                Asked.large("a value in a thousand", "ledger", "?source=RARE"),
                Asked.large("a value that only the oldest have", "ledger", "?year=2001"),
                Asked.large("days of a month and a value", "ledger", "?due_from=" + month + "-01&due_to=" + month + "-28&source=SCORE"),
                Asked.large("two characters of a name", "ledger", "?q=" + LedgerFilling.SOUGHT),
                Asked.large("of one town", "town", ""),
                Asked.large("board", "ledger", "/board"),
                Asked.large("board of one town", "town", "/board"),
                Asked.large("calendar", "ledger", "/calendar"),
                Asked.large("calendar of one town", "town", "/calendar"));
    }

    /** Round after round, until none comes a tenth more often than in the round before, at most for some minutes: see {@link Bench}. */
    private void warm(List<Asked> all) {
        var rates = new HashMap<String, Double>();
        var began = System.nanoTime();
        for (var rising = true; rising && System.nanoTime() - began < WARMING; ) {
            rising = false;
            for (var one : all) {
                var rate = read(one.login(), one.address(), Math.min(2, seconds)).rate();
                var before = rates.put(one.what(), rate);
                rising |= before == null || rate > 1.1 * before;
            }
        }
        System.out.printf("Warm after %.0f s%n", (System.nanoTime() - began) / 1e9);
    }

    private Load.Result read(String login, String address, double seconds) {
        return Load.run(READERS / 2, seconds, i -> {
            var visitor = Visitor.of(login + i, port);
            return () -> {
                var answer = visitor.get(address);
                if (answer.status() != 200) throw new IllegalStateException(address + ": " + answer.status() + " " + answer.text());
                return true;
            };
        });
    }

    private static JdbcClient asTheOwner(Owner owner) {
        try {
            return JdbcClient.create(new SingleConnectionDataSource(owner.connect(), true));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double timed(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }
}
