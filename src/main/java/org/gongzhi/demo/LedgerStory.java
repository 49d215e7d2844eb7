package org.gongzhi.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.UUID;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What settling cost and what service earned, month by month, when it is known who had to leave: rent, waivers, units, payments. (domain.md M59) */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "gongzhi.demo.scale", havingValue = "full", matchIfMissing = true)
@Order(97)
class LedgerStory implements ApplicationRunner {

    private final CentreWorld world;
    private final OfficeClock clock;

    LedgerStory(CentreWorld world, OfficeClock clock) {
        this.world = world;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (world.db().sql("select exists (select from benefit_entry)").query(Boolean.class).single()) return;
        var first = world.db().sql("select min(in_on) from settlement").query(LocalDate.class).optional();
        if (first.isEmpty()) return;
        var now = clock.instant();
        var agenda = new Agenda(clock, new Random(20260104), now);
        everyMonth(agenda, YearMonth.from(first.get()));
        agenda.liveThrough();
    }

    /** On the second of each month the month before is booked; in the last month of a quarter the houses collect. */
    private void everyMonth(Agenda agenda, YearMonth month) {
        agenda.at(second(month.plusMonths(1)), () -> {
            world.benefits().book(month);
            if (month.getMonthValue() % 3 == 0) agenda.in(8, this::collect);
            everyMonth(agenda, month.plusMonths(1));
        });
    }

    private static Instant second(YearMonth month) { return month.atDay(2).atTime(4, 0).atZone(OfficeClock.ZONE).toInstant(); }

    /** Two are late each time. */
    private void collect() {
        world.db().sql("select settlement_id, owed from benefit_account where owed > 0 order by owed, settlement_id").query().listOfRows().stream().skip(2)
                .forEach(row -> world.benefits().pay((UUID) row.get("settlement_id"), (BigDecimal) row.get("owed"), LocalDate.now(clock), "季度结清", world.as("wangmin")));
    }
}
