package org.gongzhi.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.gongzhi.platform.clock.OfficeClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two whole years of months in the four centres, a notice for each of the twenty-four, and last year's stars. Each month is scored, made public,
 * appealed and locked; three organizations are asked to an interview, one of them has to leave; this month is being scored. (domain.md M63–M66)
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "gongzhi.demo.scale", havingValue = "full", matchIfMissing = true)
@Order(95)
class ScoreStory implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ScoreStory.class);
    private static final int MONTHS = 24;

    private final ScoreWorld world;
    private final OfficeClock clock;

    ScoreStory(ScoreWorld world, OfficeClock clock) {
        this.world = world;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (world.db().sql("select exists (select from appraisal_round) or not exists (select from settlement where in_on is not null)")
                .query(Boolean.class).single()) return;
        play();
    }

    void play() {
        var began = System.nanoTime();
        var now = clock.instant();
        // Some were enrolled after the first tale had put everybody at their posts.
        world.db().sql("update post set since = :day where since > :day and person_id in (select id from person where login in ('luoyan', 'shaoping', 'guhong', 'wangmin', 'xujing', 'qianli'))")
                .param("day", LocalDate.ofInstant(now.minus(Duration.ofDays(775)), OfficeClock.ZONE)).update();
        var random = new Random(20260102);
        var agenda = new Agenda(clock, random, now);
        var low = new LowScene(world, agenda);
        var thisMonth = YearMonth.from(LocalDate.ofInstant(now, OfficeClock.ZONE));
        for (int back = MONTHS; back >= 1; back--) new MonthScene(world, agenda, low, random, MONTHS - back, thisMonth.minusMonths(back)).begin();
        new MonthScene(world, agenda, low, random, MONTHS, thisMonth).beginToday(now.minus(Duration.ofHours(3)));
        new StarScene(world, agenda, low, random, thisMonth.getYear() - 1).begin();
        new ReviewScene(world, agenda, thisMonth.getYear() - 1).begin();
        everyWeek(agenda, now.minus(Duration.ofDays(750)));
        agenda.liveThrough();
        log.info("Two years of months took {} ms", Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    /** Notices end when their time is over. */
    private void everyWeek(Agenda agenda, Instant at) {
        agenda.at(at, () -> {
            world.notices().endOver();
            everyWeek(agenda, at.plus(Duration.ofDays(7)));
        });
    }
}
