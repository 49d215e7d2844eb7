package org.gongzhi.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.gongzhi.Gongzhi;
import org.gongzhi.appraisal.SchemeId;
import org.gongzhi.appraisal.calculation.Calculation;
import org.gongzhi.appraisal.calculation.WhatIf;
import org.gongzhi.appraisal.round.Rounds;
import org.gongzhi.appraisal.scheme.Group;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.appraisal.scheme.Schemes;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Viewer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What it costs to close a round of many subjects with ten items each, against the same sums, bands and ranks in one bare statement;
 * to try a changed scheme on it, and to look at a score sheet. The scheme has formulas, gates, a veto, a quota and ties; the bare statement has none of them.
 *
 * <p>Arguments: the directory to work in, the port, how many subjects, how often.
 */
public final class Appraisal {

    private static final long WARMING = Duration.ofMinutes(3).toNanos();

    private final ConfigurableApplicationContext office;
    private final Rounds rounds;
    private final Calculation calculation;
    private final WhatIf whatIf;
    private final Schemes schemes;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Viewer viewer;
    private final int subjects;
    private final AppraisalFilling filling;

    private Appraisal(ConfigurableApplicationContext office, int subjects) {
        this.office = office;
        this.rounds = office.getBean(Rounds.class);
        this.calculation = office.getBean(Calculation.class);
        this.whatIf = office.getBean(WhatIf.class);
        this.schemes = office.getBean(Schemes.class);
        this.db = office.getBean(JdbcClient.class);
        this.transaction = office.getBean(TransactionTemplate.class);
        this.subjects = subjects;
        this.filling = new AppraisalFilling(db);
        var people = office.getBean(People.class);
        var login = "bench" + System.nanoTime();
        people.enroll(login, UUID.randomUUID().toString(), "测量", "测量", "HUB_DIRECTOR", new Reach(filling.region(), null));
        this.viewer = people.viewer(login);
    }

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        var subjects = Integer.parseInt(arguments[2]);
        var program = new SpringApplication(Gongzhi.class);
        program.addInitializers(context -> AppraisalFilling.declare((GenericApplicationContext) context, subjects));
        try (var office = program.run("--gongzhi.data=" + arguments[0], "--gongzhi.port=" + arguments[1], "--gongzhi.greeting=false", "--gongzhi.limit.log-ins=10000",
                "--gongzhi.database.url=", "--spring.main.banner-mode=off", "--logging.threshold.console=WARN")) {
            new Appraisal(office, subjects).run(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[1]));
        }
    }

    private record Times(UUID round, double open, double fill, double bare, double close, double again, double trial) {}

    private void run(int times, int port) {
        var scheme = filling.scheme();
        var measured = new ArrayList<Times>();
        for (int n = 0; n < times; n++) measured.add(measure(scheme, n));
        var bare = half(measured, Times::bare);
        var close = half(measured, Times::close);
        var trial = half(measured, Times::trial);
        var sheet = sheet(measured.get(times - 1).round(), port);
        System.out.printf("%n%,d subjects × 10 items, the middle of %d%n%n| what | | aim | met |%n|---|--:|---|---|%n", subjects, times);
        System.out.printf("| opening the round, its figures filled in | %.2f s | | |%n", half(measured, Times::open));
        System.out.printf("| filling two figures anew | %.2f s | | |%n", half(measured, Times::fill));
        System.out.printf("| the bare set-based statement | %.2f s | | |%n", bare);
        System.out.printf("| closing the round | %.2f s, %.2f times | at most 2 times | %s |%n", close, close / bare, close <= 2 * bare ? "yes" : "**no**");
        System.out.printf("| closing again, no change | %.2f s | | |%n", half(measured, Times::again));
        System.out.printf("| what-if of a changed scheme | %.2f s | at most 3 s | %s |%n", trial, trial <= 3 ? "yes" : "**no**");
        System.out.printf("| a score sheet, 32 at once | %,.0f/s, p50 %.1f ms, p99 %.1f ms | p99 < 100 ms | %s |%n", sheet.rate(), sheet.half(), sheet.most(), sheet.most() < 100 ? "yes" : "**no**");
    }

    /** Asked of the program in this same process, by as many people as there are threads. */
    private Load.Result sheet(UUID round, int port) {
        var logins = new ArrayList<String>();
        for (int i = 0; i < Pages.THREADS; i++) logins.add("sheet" + i + "at" + System.nanoTime());
        logins.forEach(login -> office.getBean(People.class).enroll(login, Filling.PASSWORD, "测量", "测量", "HUB_DIRECTOR", new Reach(filling.region(), null)));
        db.sql("update person set initial = false where login like 'sheet%'").update();
        warm(() -> sheets(logins, round, port, 8));
        return sheets(logins, round, port, 8);
    }

    /** As {@link Bench} does: until it comes no tenth more often than the time before, for some minutes at most. */
    private static void warm(Supplier<Load.Result> work) {
        var began = System.nanoTime();
        double before = 0;
        for (double rate = work.get().rate(); rate > 1.1 * before && System.nanoTime() - began < WARMING; rate = work.get().rate()) before = rate;
    }

    private Load.Result sheets(List<String> logins, UUID round, int port, double seconds) {
        return Load.run(logins.size(), seconds, i -> {
            var visitor = Visitor.of(logins.get(i), port);
            var next = new int[] {i * 101};
            return () -> {
                var subject = next[0]++ % subjects + 1;
                if (subject % 101 == 0) return true;      // is exempt
                var answer = visitor.get("/appraisals/" + round + "/results/" + Country.id("subject " + subject));
                if (answer.status() != 200) throw new IllegalStateException(answer.status() + " " + answer.text());
                return true;
            };
        });
    }

    private Times measure(UUID scheme, int n) {
        var opened = new UUID[1];
        var open = seconds(() -> {
            opened[0] = rounds.open(filling.wanted(scheme, n), viewer);
            return 1;
        });
        var round = opened[0];
        filling.score(round);
        db.sql("vacuum (analyze) appraisal_point").update();
        var fill = seconds(() -> rounds.fill(round, viewer));
        db.sql("vacuum (analyze) appraisal_point").update();
        db.sql("vacuum (analyze) appraisal_subject").update();
        var bare = Math.min(bare(scheme, round), bare(scheme, round));
        var close = seconds(() -> calculation.close(round).changed().size());
        var again = seconds(() -> calculation.close(round).changed().size());
        db.sql("vacuum (analyze) appraisal_result").update();       // a scheme is changed long after a round was closed
        filling.last(scheme, round);
        var draft = changed(scheme, n);
        var trial = seconds(() -> whatIf.of(draft, viewer) == null ? 0 : 1);
        var found = db.sql("select changed || ' of ' || subjects || ' would change, ' || band_changed || ' their band' from appraisal_trial where scheme = ?")
                .param(draft.value()).query(String.class).single();
        schemes.retire(draft, "测量", viewer);
        System.out.printf("open %.2f s, fill %.2f s, bare %.2f s, close %.2f s, again %.2f s, what-if %.2f s: %s%n", open, fill, bare, close, again, trial, found);
        return new Times(round, open, fill, bare, close, again, trial);
    }

    /** With the same memory that the program takes for it; its rows are not kept. */
    private double bare(UUID scheme, UUID round) {
        return seconds(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            db.sql("set local work_mem = '64MB'").update();
            return db.sql(AppraisalFilling.BARE).param("round", round).param("scheme", scheme).update();
        }));
    }

    /** Other weights, another formula: every total changes. */
    private SchemeId changed(UUID scheme, int n) {
        var draft = schemes.revise(new SchemeId(scheme), LocalDate.of(2040, 1, 1).plusDays(n), viewer);
        Scheme said = schemes.of(draft);
        for (var group : said.groups().subList(0, 2)) {
            var weight = group.code().equals("g1") ? "0.35" : "0.15";
            schemes.put(draft, new Group(group.code(), group.label(), new BigDecimal(weight), group.position()), viewer);
        }
        return draft;
    }

    private static double seconds(IntSupplier work) {
        var began = System.nanoTime();
        work.getAsInt();
        return (System.nanoTime() - began) / 1e9;
    }

    private static double half(List<Times> measured, ToDoubleFunction<Times> which) {
        var sorted = measured.stream().mapToDouble(which).boxed().sorted(Comparator.naturalOrder()).toList();
        return sorted.get(sorted.size() / 2);
    }
}
