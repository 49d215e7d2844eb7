package org.gongzhi.organization.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.appraisal.round.Filling;
import org.gongzhi.organization.Facts;
import org.gongzhi.organization.Organizations;
import org.gongzhi.organization.Standings;
import org.gongzhi.organization.credit.CreditCause;
import org.gongzhi.organization.credit.Credits;
import org.gongzhi.organization.credit.NewCredit;
import org.gongzhi.organization.dormancy.Criterion;
import org.gongzhi.organization.dormancy.Dormancies;
import org.gongzhi.organization.dynamics.Declared;
import org.gongzhi.organization.dynamics.Updates;
import org.gongzhi.organization.enforcement.Enforcements;
import org.gongzhi.organization.enforcement.Penalty;
import org.gongzhi.organization.grade.GivenGrades;
import org.gongzhi.organization.inspection.GivenInspections;
import org.gongzhi.organization.inspection.InspectionMove;
import org.gongzhi.organization.warning.Level;
import org.gongzhi.organization.warning.Warnings;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What supervision knows of an organization, as schemes rank, gate and veto by it. (domain.md M29, M48–M53) */
@OfficeTest
class StandingFactsTests {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    @Autowired GivenInspections given;
    @Autowired GivenGrades grades;
    @Autowired Organizations register;
    @Autowired Credits credits;
    @Autowired Warnings warnings;
    @Autowired Updates updates;
    @Autowired Enforcements cases;
    @Autowired Dormancies dormancies;
    @Autowired Filling filling;
    @Autowired JdbcClient db;

    @Test
    void everyKindOfMattersCanBeAnItemThatRanksOrVetoes() {
        assertThat(filling.figures("ORGANIZATION")).contains("supervision.filing", "supervision.checks", "supervision.granted", "supervision.listings", "supervision.signals", "supervision.stale",
                "supervision.cases", "supervision.fines", "supervision.dormant");
    }

    @Test
    void aGateMayAskForEachOfThemAsTheyStoodOnTheLastDay() {
        var organization = given.aRegistered("门槛服务中心");
        var member = given.as(given.aMemberOf(organization));
        db.sql("update organization set registered_on = :day where id = :id").param("day", DAY.minusYears(3)).param("id", organization).update();
        assertThat(facts(organization, DAY)).isEqualTo("NONE 0 NONE NONE true 0 false");

        given.on(DAY, () -> {
            credits.list(credits.find(new NewCredit(organization, "330399001001", CreditCause.UNREACHABLE, "查无此人", null), given.as("xujing")), "文号", given.as("fangzhou"));
            for (var level : new Level[] {Level.RED, Level.BLUE}) warnings.grade(warnings.raise(organization, "反映收费不明。", given.as("guhong")), level, given.as("wangmin").id(), "定级", given.as("guhong"));
            var facts = register.facts(organization, member);
            updates.declare(organization, new Declared(new Facts(facts.name(), null, facts.address(), facts.competentUnit(), facts.scope(), facts.funds()), 5, 3, 2, ""), member);
            var filed = cases.file(organization, "未按规定变更登记", "检查发现。", given.as("xujing"));
            cases.investigate(filed, "属实。", given.as("xujing"));
            cases.decide(filed, Penalty.WARNING, null, DAY.plusDays(30), "云民罚 1 号", given.as("fangzhou"));
            dormancies.identify(organization, Criterion.PARALYSED, "理事会瘫痪。", given.as("xujing"));
        });
        assertThat(facts(organization, DAY)).isEqualTo("ABNORMAL 0 NONE RED false 1 true");
        assertThat(facts(organization, DAY.minusDays(1))).as("the day before").isEqualTo("NONE 0 NONE NONE true 0 false");
        assertThat(facts(organization, DAY.plusYears(1))).as("a year later nobody has updated, and the penalty was another year's").endsWith("RED true 0 true");
    }

    @Test
    void aGateMayAskForTheLastCheckAndTheGrade() {
        var missed = given.aRegistered("门槛年检服务中心");
        given.aReport(missed, 2024);
        assertThat(facts(missed, LocalDate.of(2025, 5, 30))).contains(" NONE NONE ");
        assertThat(facts(missed, LocalDate.of(2025, 6, 1))).contains(" MISSED NONE ");

        var failed = given.aRegistered("门槛不合格服务中心");
        given.aConcluded(failed, 2024, InspectionMove.FAIL);
        assertThat(facts(failed, LocalDate.now(OfficeClock.ZONE))).startsWith("NONE 0 FAIL");

        var graded = given.aRegistered("门槛等级服务中心");
        grades.granted(graded, LocalDate.of(2025, 8, 4), "870");
        assertThat(facts(graded, LocalDate.of(2025, 12, 31))).startsWith("NONE 4 ");
        assertThat(facts(graded, LocalDate.of(2025, 8, 4))).startsWith("NONE 0 ");
    }

    private String facts(UUID organization, LocalDate last) {
        return db.sql("""
                        select concat_ws(' ', f.facts ->> 'credit_list', f.facts ->> 'grade', f.facts ->> 'check', f.facts ->> 'warning', f.facts ->> 'stale', f.facts ->> 'penalties', f.facts ->> 'dormant')
                          from (select %s as facts from organization o where o.id = :id) f
                        """.formatted(Standings.FACTS))
                .params(Map.of("id", organization, "first", last.withDayOfYear(1), "last", last)).query(String.class).single();
    }
}
