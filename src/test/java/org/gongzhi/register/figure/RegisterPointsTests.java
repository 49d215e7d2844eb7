package org.gongzhi.register.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.appraisal.round.Filling;
import org.gongzhi.appraisal.round.NewRound;
import org.gongzhi.appraisal.round.Rounds;
import org.gongzhi.incubation.GivenCentres;
import org.gongzhi.platform.access.People;
import org.gongzhi.register.GivenRegisters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a register says of an organization may be an item of a scheme: it fills in by itself and opens to the entries. */
@OfficeTest
class RegisterPointsTests {

    private static final String FIGURE = "register.every-type.dated";
    private static final LocalDate FROM = LocalDate.of(2047, 3, 1);
    private static final LocalDate TO = LocalDate.of(2047, 3, 31);

    @Autowired GivenRegisters given;
    @Autowired GivenCentres centres;
    @Autowired @Qualifier("appraisalRounds") Rounds rounds;
    @Autowired Filling filling;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    @Test
    void anItemIsFedByTheFigureOfARegister() {
        var register = given.ofEveryType();
        var centre = centres.aCentre();
        var seats = centres.seats(centre);
        var busy = centres.settled(centre, seats.get(0)).organization();
        var idle = centres.settled(centre, seats.get(1)).organization();
        var title = "走访 " + UUID.randomUUID();
        for (int n = 0; n < 3; n++) given.anEntry(register, title + " " + n, "day", n == 2 ? "2047-04-01" : "2047-03-1" + n, "organization", name(busy));

        var round = rounds.open(new NewRound(aScheme(), "330399001001", "按台账评分", FROM, TO), given.as("guhong"));

        assertThat(value(round, busy)).isEqualByComparingTo("2");
        assertThat(value(round, idle)).isEqualByComparingTo("0");
        var sheet = "/appraisals/" + round + "/results/" + busy + "/items/visits";
        assertThat(get("guhong", sheet)).hasStatusOk().bodyText().contains(title + " 0", title + " 1", "/registers/every-type/").doesNotContain(title + " 2");
        assertThat(get("guhong", sheet.replace(busy.toString(), idle.toString()))).hasStatusOk().bodyText().doesNotContain(title);
    }

    @Test
    void onlyWhatNamesOneOfThemIsOfferedForAKindOfSubject() {
        given.ofEveryType();

        assertThat(filling.figures("ORGANIZATION")).contains(FIGURE, "monthly.mean", "register.wage-fund.cases");
        assertThat(filling.figures("BRANCH")).contains(FIGURE, "activity.1-three").doesNotContain("monthly.mean").noneMatch(code -> code.startsWith("register.wage-fund."));
        assertThat(filling.figures("CENTRE")).doesNotContain(FIGURE);
        assertThat(filling.attribution("register.every-type.nothing", "ORGANIZATION")).isEmpty();
        assertThat(filling.attribution("register.nothing.dated", "ORGANIZATION")).isEmpty();
    }

    private UUID aScheme() {
        var id = UUID.randomUUID();
        db.sql("""
                        insert into appraisal_scheme (id, code, version, name, subject_kind, period, valid_from, stage, full_mark, made_at, adopted_at)
                        values (:id, :code, 1, '按台账评分', 'ORGANIZATION', 'MONTH', '2020-01-01', 'ADOPTED', 10, now(), now())
                        """).param("id", id).param("code", "visits_" + id.toString().substring(0, 8)).update();
        db.sql("insert into appraisal_group (scheme, code, label, weight, position) values (?, 'all', '全部', 1, 1)").param(id).update();
        db.sql("""
                        insert into appraisal_item (scheme, code, grp, label, full_mark, source, figure, formula, position)
                        values (?, 'visits', 'all', '走访', 10, 'FIGURE', ?, 'value * 2', 1)
                        """).params(id, FIGURE).update();
        return id;
    }

    private BigDecimal value(UUID round, UUID subject) {
        return db.sql("select value from appraisal_point where round = ? and subject = ? and item = 'visits' and points = value * 2").params(round, subject)
                .query(BigDecimal.class).single();
    }

    private String name(UUID organization) { return db.sql("select name from organization where id = ?").param(organization).query(String.class).single(); }

    private MvcTestResult get(String login, String address) { return web.get().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).exchange(); }
}
