package org.gongzhi.demo;

import java.time.LocalDate;
import java.util.UUID;

/** Each quarter that is over is collected, scored, made public and locked; the branches of a pilot are looked at more strictly. */
final class QuarterScene {

    private final LifeWorld world;

    QuarterScene(LifeWorld world) {
        this.world = world;
    }

    void play(int year, LocalDate today) {
        for (var first = LocalDate.of(year, 1, 1); first.plusMonths(3).plusDays(25).isBefore(today); first = first.plusMonths(3)) quarter(first);
        pilot(year);
    }

    private void quarter(LocalDate first) {
        var office = world.as("luoyan");
        var round = new UUID[1];
        var begin = first.plusMonths(3).plusDays(2);
        world.on(begin, 9, () -> round[0] = world.activity().open(first, office));
        world.on(begin.plusDays(1), 10, () -> {
            world.rounds().close(round[0], office);
            world.rounds().publish(round[0], office);
        });
        var until = world.db().sql("select objection_until from appraisal_round where id = ?").param(round[0]).query(LocalDate.class).single();
        world.on(until.plusDays(1), 9, () -> {
            world.notices().endOver();
            world.rounds().lock(round[0], office);
        });
    }

    /** Branch and members apart, to be scored by hand. */
    private void pilot(int year) {
        var office = world.as("luoyan");
        world.branches().stream().limit(2).forEach(branch -> world.pilots().add(branch.id(), LocalDate.of(year + 1, 1, 1), "严格评价试点方案", office));
    }
}
