package org.gongzhi.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.organization.OrganizationMove;
import org.gongzhi.organization.Organizations;
import org.gongzhi.party.body.Activities;
import org.gongzhi.party.body.FormingMode;
import org.gongzhi.party.body.PartyKind;
import org.gongzhi.party.contact.Assignments;
import org.gongzhi.party.contact.SentAs;
import org.gongzhi.party.coverage.CoverageAt;
import org.gongzhi.party.coverage.Counts;
import org.gongzhi.party.coverage.Coverages;
import org.gongzhi.party.coverage.Means;
import org.gongzhi.party.coverage.Rate;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class CoverageTests {

    @Autowired GivenParty given;
    @Autowired Coverages coverages;
    @Autowired CoverageAt at;
    @Autowired Assignments assignments;
    @Autowired Organizations organizations;
    @Autowired Activities activities;
    @Autowired JdbcClient db;
    private String place;

    @BeforeEach
    void aPlaceWithNobodyInIt() {
        place = db.sql("select code from region r where level = 5 and code like '330399%' and not exists (select from organization o where o.region = r.code) order by code desc limit 1")
                .query(String.class).single();
    }

    @Test
    void aJointBranchCoversEachOfItsUnitsAndCountsItselfNever() {
        var units = new UUID[] {unit(), unit(), unit(), unit()};
        var joint = given.aBranch(given.wanted(PartyKind.JOINT, FormingMode.JOINT, units[0]), 5);
        coverages.cover(units[1], joint, Means.JOIN, given.today(), given.as("luoyan"));
        coverages.cover(units[2], joint, Means.JOIN, given.today(), given.as("luoyan"));
        assignments.send(SentAs.INSTRUCTOR, given.as("jianghua").id(), units[3], "选派", given.as("luoyan"));

        assertThat(now()).isEqualTo(new Counts(4, 3, 4, 0, 3, 0, 1, 0, 0));
        assertThat(now().organizationRate().percent()).isEqualByComparingTo("75.0");
        assertThat(now().workRate().percent()).isEqualByComparingTo("100.0");
    }

    @Test
    void theCaseOfTheDistrictReadsAsItDid() {
        assertThat(new Rate(153, 176).percent()).isEqualTo(new BigDecimal("86.9"));
        assertThat(new Rate(138, 176).percent()).isEqualTo(new BigDecimal("78.4"));
        assertThat(new Rate(176, 176).percent()).isEqualTo(new BigDecimal("100.0"));
        assertThat(new Rate(1, 2000).percent()).isEqualTo(new BigDecimal("0.1"));
        assertThat(new Rate(0, 0).percent()).isNull();
    }

    @Test
    void todaysEditLeavesLastDecemberAsItWas() {
        var december = LocalDate.of(given.today().getYear() - 1, 12, 31);
        var unit = unit();
        var branch = given.on(december.minusDays(40), () -> given.aBranch(given.branchOf(unit), 3));
        given.on(december.minusDays(41), () -> unit);
        var then = counts(december, "infinity");

        coverages.end(unit, branch, given.today(), "合并", given.as("luoyan"));
        assertThat(counts(december, "infinity")).isEqualTo(then);
        assertThat(then.organization()).isOne();
        assertThat(now().organization()).isZero();
    }

    @Test
    void aCorrectionOfThePastSaysSo() {
        var december = LocalDate.of(given.today().getYear() - 1, 12, 31);
        var unit = given.on(december.minusDays(60), () -> unit());
        var branch = given.on(december.minusDays(40), () -> given.aBranch(given.branchOf(unit), 3));
        var then = december.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().toString();

        coverages.correct(unit, null, null, december.minusDays(10), december.plusDays(10), "当时支部还没有宣布成立", given.as("luoyan"));
        assertThat(counts(december, "infinity").organization()).isZero();
        assertThat(counts(december, then).organization()).isOne();
        assertThat(counts(december.plusDays(20), "infinity").organization()).isOne();
        assertThat(counts(december.minusDays(20), "infinity").organization()).isOne();
        assertThat(db.sql("select count(*) from party_coverage where organization_id = ? and correction <> '' and superseded_at is null").param(unit).query(Integer.class).single()).isEqualTo(2);
        assertThat(db.sql("select party_organization_id from party_coverage where organization_id = ? and superseded_at is not null").param(unit).query(UUID.class).single()).isEqualTo(branch.value());
    }

    @Test
    void nobodyIsCoveredTwiceOnOneDay() {
        var unit = unit();
        var other = given.aBranch(given.wanted(PartyKind.JOINT, FormingMode.JOINT, unit()), 5);
        given.aBranch(given.branchOf(unit), 3);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> coverages.cover(unit, other, Means.JOIN, given.today(), given.as("luoyan"))).withMessage("coverage.taken");
    }

    @Test
    void thePastIsOnlyCorrected() {
        var unit = unit();
        var joint = given.aBranch(given.wanted(PartyKind.JOINT, FormingMode.JOINT, unit()), 5);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> coverages.cover(unit, joint, Means.JOIN, given.today().minusDays(1), given.as("luoyan"))).withMessage("coverage.past");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> coverages.cover(unit, joint, Means.BUILD, given.today(), given.as("luoyan"))).withMessage("coverage.means");
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> coverages.cover(unit, joint, Means.JOIN, given.today(), given.as("zhouqi")));
    }

    @Test
    void whoeverIsStruckOffTheRegisterLeavesBothNumbers() {
        var unit = unit();
        unit();
        given.aBranch(given.branchOf(unit), 3);
        organizations.step(unit, OrganizationMove.LIQUIDATE, "清算", given.as("fangzhou"));
        assertThat(now().registered()).isEqualTo(2);
        organizations.step(unit, OrganizationMove.DEREGISTER, "注销", given.as("fangzhou"));

        assertThat(now()).isEqualTo(new Counts(1, 0, 0, 0, 0, 0, 0, 1, 0));
        assertThat(counts(given.today().minusDays(1), "infinity").registered()).isEqualTo(2);
    }

    @Test
    void formalCoverageIsEffectiveWhileSomethingIsHeld() {
        var branch = given.aBranch(given.branchOf(unit()), 3);
        assertThat(now().effective()).isZero();
        activities.held(branch, given.today().minusMonths(2), "party-test", UUID.randomUUID());
        assertThat(now().effective()).isOne();
        assertThat(counts(given.today().plusMonths(2), "infinity").effective()).isZero();
        assertThat(counts(given.today().minusMonths(3), "infinity").effective()).isZero();
    }

    private UUID unit() { return given.aUnit(place); }

    private Counts now() { return counts(given.today(), "infinity"); }

    private Counts counts(LocalDate day, String known) { return at.counts(place, place, day, known); }
}
