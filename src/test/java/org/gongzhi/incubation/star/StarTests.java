package org.gongzhi.incubation.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.OfficeTest;
import org.gongzhi.incubation.GivenCentres;
import org.gongzhi.incubation.GivenCentres.Settled;
import org.gongzhi.incubation.month.GivenMonths;
import org.gongzhi.order.GivenOrders;
import org.gongzhi.order.Screens;
import org.gongzhi.order.match.Candidate;
import org.gongzhi.order.match.Candidates;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows from stars: first in the queue, or an interview. (domain.md R13, M66) */
@OfficeTest
class StarTests {

    @Autowired GivenCentres centres;
    @Autowired GivenMonths given;
    @Autowired GivenOrders orders;
    @Autowired Candidates candidates;
    @Autowired Screens screens;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;

    private final List<UUID> rated = new ArrayList<>();

    @AfterEach
    void backToToday() {
        clock.resume();
        db.sql("delete from score_rule where valid_from > '2020-01-01'").update();
        db.sql("delete from organization_star where organization_id = any (:ids)").param("ids", rated.toArray(UUID[]::new)).update();
    }

    @Test
    void threeStarsAndFewerAreInterviewedWhenTheRuleReadsItInclusively() {
        var five = rated(LocalDate.now(clock).getYear() - 1);

        assertThat(interviewed(five)).containsExactly(1, 2, 3);
    }

    @Test
    void fewerThanThreeStarsAreInterviewedWhenTheRuleReadsItExclusively() {
        var year = LocalDate.now(clock).getYear() - 1;
        db.sql("insert into score_rule select make_date(:year, 12, 31), low_below, low_months, interview_days, rectification_days, 2, star_days, '不含三星', null, now() from score_rule")
                .param("year", year).update();
        var five = rated(year);

        assertThat(interviewed(five)).containsExactly(1, 2);
    }

    @Test
    void fiveStarsAreFirstForANewOrderAndThePageSaysWhy() {
        var year = LocalDate.now(clock).getYear() - 1;
        var five = rated(year);
        var order = orders.anOpenOrder();

        var first = candidates.of(order).stream().filter(Candidate::recommended).findFirst().orElseThrow();
        assertThat(first.id()).isEqualTo(five.get(4).organization());
        assertThat(first.first()).isEqualTo(year + " 年度评为 5 星，本年度优先对接");
        assertThat(screens.get("helan", "/orders/" + order + "/candidates")).hasStatusOk().bodyText().contains(year + " 年度评为 5 星，本年度优先对接");
        assertThat(candidates.of(order, five.get(3).organization()).parts()).filteredOn(part -> part.label().equals("星级"))
                .extracting(Candidate.Part::why).containsExactly(year + " 年度评为 4 星");

        clock.advance(Duration.ofDays(400));
        assertThat(candidates.of(order, five.get(4).organization()).first()).as("the year after").isNull();
    }

    @Test
    void anAppealThatRaisesTheStarsCallsTheInterviewOff() {
        var five = rated(2024);
        var three = five.get(2);
        var round = db.sql("select round from organization_star where organization_id = ?").param(three.organization()).query(UUID.class).single();

        given.corrected(round, three.organization(), new BigDecimal("84"), "star4");
        assertThat(db.sql("select stars, interview_id is null as free from organization_star where organization_id = ?").param(three.organization()).query().singleRow())
                .containsEntry("stars", 4).containsEntry("free", true);
        assertThat(db.sql("select stage from interview where organization_id = ?").param(three.organization()).query(String.class).single()).isEqualTo("CANCELLED");
        given.corrected(round, five.get(4).organization(), new BigDecimal("50"), "star1");
        assertThat(db.sql("select stage from interview where organization_id = ?").param(five.get(4).organization()).query(String.class).single()).isEqualTo("INVITED");
    }

    @Test
    void everybodySeesWhoHasThreeStarsAndMoreWithoutPoints() {
        var five = rated(2023);

        assertThat(screens.get("wangmin", "/incubation/stars?year=2023")).hasStatusOk().bodyText().contains(name(five.get(0)), name(five.get(4)), "95.0");
        assertThat(screens.get(five.get(0).login(), "/incubation/stars?year=2023")).hasStatusOk().bodyText().contains(name(five.get(0))).doesNotContain(name(five.get(4)));
        assertThat(screens.get(five.get(0).login(), "/portal/stars?year=2023")).hasStatusOk().bodyText().contains(name(five.get(4)), name(five.get(2)))
                .doesNotContain(name(five.get(1)), "95.0");
    }

    /** Five organizations with one to five stars, in this order. */
    private List<Settled> rated(int year) {
        var centre = centres.aCentre();
        var seats = centres.seats(centre);
        var five = Stream.iterate(0, n -> n + 1).limit(5).map(n -> centres.settled(centre, seats.get(n))).toList();
        Map<UUID, Integer> stars = new LinkedHashMap<>();
        for (int star = 1; star <= 5; star++) stars.put(five.get(star - 1).organization(), star);
        given.lockedYear(year, stars);
        rated.addAll(stars.keySet());
        return five;
    }

    private List<Integer> interviewed(List<Settled> five) {
        return db.sql("select stars from organization_star where interview_id is not null and organization_id = any (:ids) order by stars")
                .param("ids", five.stream().map(Settled::organization).toArray(UUID[]::new)).query(Integer.class).list();
    }

    private String name(Settled one) { return db.sql("select name from organization where id = ?").param(one.organization()).query(String.class).single(); }
}
