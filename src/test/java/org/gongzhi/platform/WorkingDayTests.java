package org.gongzhi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.clock.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class WorkingDayTests {

    private static final LocalDate WEDNESDAY = LocalDate.of(2031, 5, 7);
    @Autowired WorkingDays days;
    @Autowired JdbcClient db;

    @AfterEach
    void asBefore() {
        db.sql("delete from calendar_day where day = :day").param("day", WEDNESDAY).update();
        days.forget();
    }

    @Test
    void aHolidayThatAnotherProgramEnteredCountsHereWithinSeconds() {
        assertThat(days.isWorkingDay(WEDNESDAY)).isTrue();
        db.sql("insert into calendar_day (day, working, note) values (:day, false, '另一台程序登记')").param("day", WEDNESDAY).update();

        await().atMost(Duration.ofSeconds(6)).until(() -> !days.isWorkingDay(WEDNESDAY));
    }
}
