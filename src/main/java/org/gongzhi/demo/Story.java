package org.gongzhi.demo;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gongzhi.demo.Tale.Ending;
import org.gongzhi.order.OrderKind;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.clock.OfficeClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two years of the district up to this day: 225 orders done and paid, 26 of them designed in a salon, one carried by nine
 * organizations, yearly commissions of ¥5,000 and free repairs (domain.md R11), and what is under way just now.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "gongzhi.demo.scale", havingValue = "full", matchIfMissing = true)
@Order(80)
class Story implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Story.class);
    private static final int DONE = 225;
    private static final int SALONS = 26;
    private static final int COMMISSIONS = 3;
    private static final int BESIDE_THE_LEAD = 8;
    private static final Map<Ending, Integer> UNDER_WAY = new TreeMap<>(Map.of(Ending.NEED, 9, Ending.DRAFT, 3, Ending.APPROVAL, 4, Ending.OPEN, 9,
            Ending.WORK, 12, Ending.DELIVERY, 4, Ending.ACCEPTANCE, 4));
    private static final Duration LONGEST = Duration.ofDays(68);

    private final World world;
    private final People people;
    private final OfficeClock clock;
    private final JdbcClient db;

    Story(World world, People people, OfficeClock clock, JdbcClient db) {
        this.world = world;
        this.people = people;
        this.clock = clock;
        this.db = db;
    }

    @Override
    @Transactional      // a story half told would never be finished
    public void run(ApplicationArguments arguments) {
        if (db.sql("select exists (select from person where login like 'jiezhen%')").query(Boolean.class).single()) return;
        var began = System.nanoTime();
        var random = new Random(20260101);
        var names = new Names(random);
        var now = clock.instant();
        peopleWereThereBefore(LocalDate.ofInstant(now.minus(Duration.ofDays(740)), OfficeClock.ZONE));
        var agenda = new Agenda(clock, random, now);
        var stage = new Tale.Stage(world, clock.at(now.minus(Duration.ofDays(735)), () -> new Cast(people, db, names)), agenda, random, names);
        past(stage, now);
        present(stage, now);
        everyWeek(agenda, now.minus(Duration.ofDays(700)));
        agenda.liveThrough();
        messagesWereRead(now.minus(Duration.ofDays(5)));
        log.info("Two years of the demo district took {} ms", Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    /** What was served and never rated is closed when the window to reopen has passed. */
    private void everyWeek(Agenda agenda, Instant at) {
        agenda.at(at, () -> {
            world.needs().closeUnrated();
            everyWeek(agenda, at.plus(Duration.ofDays(7)));
        });
    }

    /** People look at their messages at least once in five days. */
    private void messagesWereRead(Instant before) {
        db.sql("update message set read_at = at + interval '3 hours' where at < :before").param("before", Timestamp.from(before)).update();
    }

    /** The other modules' people came today; in the story they have been at their posts from the beginning. */
    private void peopleWereThereBefore(LocalDate day) {
        db.sql("update post set since = :day where since > :day").param("day", day).update();
    }

    private void past(Tale.Stage stage, Instant now) {
        var plots = Plot.all();
        var first = now.minus(Duration.ofDays(730));
        var ordinary = DONE - COMMISSIONS;
        var span = Duration.between(first, now.minus(LONGEST)).toMinutes();
        for (var i = 0; i < ordinary; i++) {
            var begins = first.plus(Duration.ofMinutes(span * i / ordinary + stage.random().nextInt(2000)));
            var kind = i % 40 == 7 ? OrderKind.FREE_REPAIR : OrderKind.ORDINARY;
            var partners = i == ordinary / 2 ? BESIDE_THE_LEAD : 0;
            var plot = partners > 0 ? about(plots, "HARDSHIP") : kind == OrderKind.FREE_REPAIR ? about(plots, "REPAIR") : any(plots, stage);
            play(stage, begins, new Tale(stage, plot, community(stage), Ending.PAID, kind, i % 8 == 3 && i / 8 < SALONS, partners));
        }
        for (var i = 0; i < COMMISSIONS; i++)
            play(stage, first.plus(Duration.ofDays(20 + 40L * i)), new Tale(stage, about(plots, "GOVERNANCE"), community(stage), Ending.PAID, OrderKind.COMMISSION, false, 0));
    }

    private void present(Tale.Stage stage, Instant now) {
        var plots = Plot.all();
        UNDER_WAY.forEach((ending, howMany) -> {
            for (var i = 0; i < howMany; i++) {
                var ago = Duration.ofHours(ending.ordinal() * 24L * (ending.ordinal() < Ending.WORK.ordinal() ? 2 : 6) + stage.random().nextInt(24 * 9) + 5);
                play(stage, now.minus(ago), new Tale(stage, any(plots, stage), community(stage), ending, OrderKind.ORDINARY, false, 0));
            }
        });
    }

    private static void play(Tale.Stage stage, Instant begins, Tale tale) {
        stage.agenda().at(begins, () -> stage.agenda().in(0, tale::ask));
    }

    private static Plot any(List<Plot> plots, Tale.Stage stage) { return plots.get(stage.random().nextInt(plots.size())); }

    private static Plot about(List<Plot> plots, String field) {
        return plots.stream().filter(plot -> plot.field().equals(field)).findFirst().orElseThrow();
    }

    private static String community(Tale.Stage stage) {
        var all = stage.cast().communities();
        return all.get(stage.random().nextInt(all.size()));
    }
}
