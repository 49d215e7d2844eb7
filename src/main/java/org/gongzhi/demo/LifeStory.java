package org.gongzhi.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What branches do: meetings, elections, new members, quarters with their rank, stations and offers. In the last whole year 21
 * elections, 12 admitted, 28 activists and 15 applications, five joint days and a dozen practice sessions. (domain.md R2, R4, R5, R16)
 */
@Component
@Profile("demo")
@Order(100)     // the branches stand already
class LifeStory implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(LifeStory.class);

    private final LifeWorld world;
    private final boolean full;

    LifeStory(LifeWorld world, @Value("${gongzhi.demo.scale:full}") String scale) {
        this.world = world;
        this.full = !scale.equals("small");
    }

    @Override
    @Transactional      // a story half told would never be finished
    public void run(ApplicationArguments arguments) {
        if (world.db().sql("select exists (select from party_meeting) or not exists (select from party_organization)").query(Boolean.class).single()) return;
        var began = System.nanoTime();
        var branches = world.branches();
        if (branches.isEmpty()) return;
        var today = LocalDate.now(world.clock());
        var year = today.getYear() - 1;
        new MeetingScene(world, branches, new Random(20260106), full).play(year, today);
        new ElectionScene(world, branches, full).play(year, today);
        new DevelopmentScene(world, branches, new Names(new Random(20260107)), full).play(year, today);
        new PioneerScene(world, branches, full).play(today);
        new StationScene(world, branches, full).play(today);
        if (full) new QuarterScene(world).play(year, today);
        // The guards have looked in on them a month ago and last night.
        if (full) for (var ago : List.of(30, 1)) world.on(today.minusDays(ago), 6, () -> world.papers().sweep());
        log.info("The life of the branches took {} ms", Duration.ofNanos(System.nanoTime() - began).toMillis());
    }
}
