package org.gongzhi.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import org.gongzhi.platform.clock.OfficeClock;

/** What will be done when. Everything happens in the order of time, each step at its own moment of the office's clock. */
final class Agenda {

    private record Step(Instant at, long number, Runnable work) {}

    private final PriorityQueue<Step> steps = new PriorityQueue<>(Comparator.comparing(Step::at).thenComparing(Step::number));
    private final OfficeClock clock;
    private final Random random;
    private final Instant end;
    private long number;
    private Instant now = Instant.EPOCH;

    /** @param end what would be done later is not done */
    Agenda(OfficeClock clock, Random random, Instant end) {
        this.clock = clock;
        this.random = random;
        this.end = end;
    }

    void at(Instant at, Runnable work) {
        steps.add(new Step(at, number++, work));
    }

    /** So many days later, between nine and half past five. */
    void in(double days, Runnable work) {
        at(duringHours(now.plus(Duration.ofMinutes(Math.round(days * 24 * 60)))), work);
    }

    Instant now() { return now; }

    LocalDate today() { return LocalDate.ofInstant(now, OfficeClock.ZONE); }

    void liveThrough() {
        while (!steps.isEmpty() && steps.peek().at().isBefore(end)) {
            var step = steps.poll();
            now = step.at();
            clock.at(now, () -> {
                step.work().run();
                return null;
            });
        }
    }

    /** Never earlier than asked: a step must not overtake the one that led to it. */
    private Instant duringHours(Instant at) {
        var local = at.atZone(OfficeClock.ZONE);
        if (local.getHour() < 9) return spread(local.with(LocalTime.of(9, 0)));
        return local.getHour() < 17 ? local.plusMinutes(random.nextInt(30)).toInstant() : spread(local.plusDays(1).with(LocalTime.of(9, 0)));
    }

    private Instant spread(ZonedDateTime morning) { return morning.plusMinutes(random.nextInt(120)).toInstant(); }
}
