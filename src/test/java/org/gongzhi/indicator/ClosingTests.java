package org.gongzhi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.gongzhi.report.GivenYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class ClosingTests {

    @Autowired Closings closings;
    @Autowired Figures figures;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired Clock clock;
    @Autowired GivenYear given;

    @Test
    void aClosedMonthKeepsItsFiguresForEver() {
        var director = people.viewer("guhong");
        var month = YearMonth.of(2020, 3);
        closings.close(month, director);

        var frozen = closings.of(figures.figure("organization.registered", director), Ask.of(Period.of(month)), director);
        assertThat(frozen).singleElement().satisfies(one ->
                assertThat(one.facts()).isEqualTo(figures.value("organization.registered", Ask.of(Period.of(month)), director).facts()));
        assertThatThrownBy(() -> closings.close(month, director)).isInstanceOf(Refused.class).hasMessage("figure.closing.closed");
        assertThatThrownBy(() -> closings.correct(month, "没有变化", director)).isInstanceOf(Refused.class).hasMessage("figure.closing.unchanged");
        assertThatThrownBy(() -> db.sql("update figure_snapshot set value = 0").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> db.sql("delete from figure_closing").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aCorrectionAddsAVersionAndSaysWhy() {
        given.of(24);
        var director = people.viewer("guhong");
        var july = YearMonth.of(2026, 7);
        var needs = figures.figure("need.received", director);
        closings.close(july, director);
        var before = closings.of(needs, Ask.of(Period.of(july)), director).get(0);
        given.aNeedOn(LocalDate.of(2026, 7, 9));
        assertThat(closings.of(needs, Ask.of(Period.of(july)), director)).containsExactly(before);

        closings.correct(july, "补录走访需求一件", director);

        assertThat(closings.of(needs, Ask.of(Period.of(july)), director)).singleElement().satisfies(after -> {
            assertThat(after.version()).isEqualTo(2);
            assertThat(after.reason()).isEqualTo("补录走访需求一件");
            assertThat(after.facts()).isEqualTo(before.facts() + 1);
        });
        assertThat(closings.of(figures.figure("organization.registered", director), Ask.of(Period.of(july)), director)).singleElement()
                .satisfies(untouched -> assertThat(untouched.version()).isEqualTo(1));
    }

    @Test
    void aMonthThatIsNotOverCannotBeClosed() {
        var director = people.viewer("guhong");

        assertThatThrownBy(() -> closings.close(YearMonth.now(clock), director)).isInstanceOf(Refused.class).hasMessage("figure.closing.not-over");
        assertThatThrownBy(() -> closings.correct(YearMonth.of(2019, 1), "补录", director)).isInstanceOf(Refused.class).hasMessage("figure.closing.open");
    }
}
