package org.gongzhi.organization.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.appraisal.round.SubjectSource;
import org.gongzhi.incubation.GivenCentres;
import org.gongzhi.order.GivenOrders;
import org.gongzhi.order.Screens;
import org.gongzhi.order.match.Candidates;
import org.gongzhi.organization.Capability;
import org.gongzhi.organization.Organizations;
import org.gongzhi.organization.Standings;
import org.gongzhi.organization.inspection.GivenInspections;
import org.gongzhi.organization.supervision.Matter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a grade brings, for how long, and what is left when it is withdrawn. (domain.md M49, C2; 社会组织评估管理办法 art. 28) */
@OfficeTest
class GradeEffectsTests {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate GRANTED = DAY.plusDays(21);

    @Autowired GivenInspections given;
    @Autowired GivenGrades graded;
    @Autowired GivenCentres centres;
    @Autowired GivenOrders orders;
    @Autowired Grades grades;
    @Autowired Organizations register;
    @Autowired Candidates candidates;
    @Autowired Standings standings;
    @Autowired List<SubjectSource> subjects;
    @Autowired Screens screens;
    @Autowired JdbcClient db;

    @Test
    void threeAAndAboveHavePriorityWhereTheGovernmentBuysInTheirField() {
        var three = competent("优先三");
        var two = competent("优先二");
        graded.granted(three, DAY, "700");
        graded.granted(two, DAY, "699.9");
        var order = orders.anOpenOrder();
        assertThat(candidates.of(order, three)).matches(one -> one.isPreferred() && one.grade() == 3);
        assertThat(candidates.of(order, two)).matches(one -> !one.isPreferred() && one.grade() == 2);
        var ranked = candidates.of(order).stream().filter(one -> one.id().equals(three) || one.id().equals(two) || !one.isPreferred() && !one.comesFirst()).map(one -> one.id()).toList();
        assertThat(ranked.get(0)).as("before all that are graded lower").isEqualTo(three);
    }

    @Test
    void aGradeLapsesAfterFiveYearsAndAWithdrawnOneAtOnceButNotForThePast() {
        var centre = centres.aCentreIn("330399003003");
        var one = centres.settled(centre, centres.seats(centre).get(0));
        var organization = one.organization();
        var id = graded.granted(organization, DAY, "870");
        given.on(GRANTED, () -> assertThat(standings.of(organization).grade()).isEqualTo(4));
        given.on(GRANTED.plusYears(5).minusDays(1), () -> assertThat(standings.of(organization).grade()).as("its last day").isEqualTo(4));
        given.on(GRANTED.plusYears(5), () -> {
            assertThat(standings.of(organization).grade()).as("it has lapsed").isNull();
            assertThat(screens.get("xujing", Matter.GRADE.href(id))).bodyText().contains("已到期");
        });
        given.on(LocalDate.of(2026, 3, 16), () -> grades.withdraw(id, "弄虚作假。", given.as("xujing")));
        given.on(LocalDate.of(2026, 3, 17), () -> assertThat(standings.of(organization).grade()).isNull());
        db.sql("update settlement set in_on = '2026-01-01', applied_on = '2026-01-01' where id = :id").param("id", one.settlement()).update();
        assertThat(fact(organization, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28))).as("what was true in February").isEqualTo(4);
        assertThat(fact(organization, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31))).isZero();
    }

    @Test
    void fourASparesTheReviewOfTheUnitUntilItIsWithdrawn() {
        var organization = given.aRegistered("简化一服务中心" + UUID.randomUUID().toString().substring(0, 6));
        var id = graded.granted(organization, DAY, "800");
        var report = given.on(LocalDate.of(2026, 1, 2), () -> given.aReport(organization, 2025));
        assertThat(simple(report)).isTrue();
        grades.withdraw(id, "弄虚作假。", given.as("xujing"));
        assertThat(simple(report)).as("it goes to the unit again").isFalse();
        assertThat(screens.get("xujing", Matter.INSPECTION.href(report))).bodyText().contains("年度报告须报主管单位初审");
    }

    private UUID competent(String name) {
        var organization = given.aRegistered(name + UUID.randomUUID().toString().substring(0, 6) + "服务中心");
        register.offer(organization, new Capability("REPAIR", "330399001000", 3, null), given.as(given.aMemberOf(organization)));
        return organization;
    }

    private boolean simple(UUID report) { return db.sql("select simple from organization_inspection where id = :id").param("id", report).query(Boolean.class).single(); }

    private int fact(UUID organization, LocalDate first, LocalDate last) {
        var residents = subjects.stream().filter(source -> source.kind().equals("ORGANIZATION")).findFirst().orElseThrow();
        return db.sql("select (s.facts ->> 'grade')::int from (" + residents.subjects() + ") s where s.subject = :organization").param("organization", organization)
                .param("low", "330399000000").param("high", "330399999999").param("first", first).param("last", last).query(Integer.class).single();
    }
}
