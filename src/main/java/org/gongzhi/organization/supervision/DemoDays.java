package org.gongzhi.organization.supervision;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** When things happened in the demo district: each at its own time of the office's clock. */
@Component
@Profile("demo")
public class DemoDays {

    private final OfficeClock clock;
    private final People people;

    DemoDays(OfficeClock clock, People people) {
        this.clock = clock;
        this.people = people;
    }

    public LocalDate today() { return LocalDate.now(clock); }

    public Viewer as(String login) { return people.viewer(login); }

    public <T> T on(LocalDate day, Supplier<T> work) {
        var morning = day.atTime(9 + Math.floorMod(day.getDayOfYear(), 8), Math.floorMod(day.getDayOfYear() * 7, 60)).atZone(OfficeClock.ZONE).toInstant();
        return clock.at(morning.isAfter(clock.instant()) ? clock.instant() : morning, work);
    }

    public void on(LocalDate day, Runnable work) {
        on(day, () -> {
            work.run();
            return null;
        });
    }
}
