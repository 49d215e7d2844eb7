package org.gongzhi.organization.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.ClaimCheck;
import org.gongzhi.order.GivenOrders;
import org.gongzhi.order.match.Candidates;
import org.gongzhi.organization.CreditList;
import org.gongzhi.organization.Standings;
import org.gongzhi.organization.credit.CreditCause;
import org.gongzhi.organization.credit.CreditWatch;
import org.gongzhi.organization.credit.Credits;
import org.gongzhi.organization.credit.NewCredit;
import org.gongzhi.organization.enforcement.Enforcements;
import org.gongzhi.organization.enforcement.Penalty;
import org.gongzhi.organization.inspection.GivenInspections;
import org.gongzhi.organization.inspection.Inspections;
import org.gongzhi.organization.sync.PartyEntry;
import org.gongzhi.organization.sync.PartyForms;
import org.gongzhi.organization.sync.PartyMode;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The credit lists as their doors keep them: two people, five working days, application, relapse. (domain.md M50, M53, C2) */
@OfficeTest
class ListsTests {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    @Autowired GivenInspections given;
    @Autowired Credits credits;
    @Autowired CreditWatch watch;
    @Autowired Enforcements cases;
    @Autowired Inspections inspections;
    @Autowired PartyForms forms;
    @Autowired Standings standings;
    @Autowired GivenOrders orders;
    @Autowired Candidates candidates;
    @Autowired ObjectProvider<ClaimCheck> claims;
    @Autowired JdbcClient db;

    @Test
    void whoeverFoundItDoesNotListIt() {
        var organization = given.aRegistered("名录一服务中心");
        var id = found(organization, CreditCause.UNREACHABLE, DAY, "xujing");
        assertThatThrownBy(() -> credits.list(id, "文号", given.as("xujing"))).hasMessage("organization.credit.own");
        assertThat(day(id, "record_by")).isEqualTo("2024-03-11");
        given.on(DAY.plusDays(2), () -> credits.list(id, "文号", given.as("fangzhou")));
        assertThat(standings.of(organization).list()).isEqualTo(CreditList.ABNORMAL);
        assertThatThrownBy(() -> found(organization, CreditCause.UNREACHABLE, DAY, "xujing")).hasMessage("organization.credit.known");
    }

    @Test
    void whatCanBePutRightLeavesOnApplication() {
        var organization = given.aRegistered("名录二服务中心");
        var id = listed(organization, CreditCause.NO_PARTY, DAY);
        assertThatThrownBy(() -> credits.leave(id, "径行移出", given.as("fangzhou"))).hasMessage("organization.credit.apply-first");
        given.on(DAY.plusDays(20), () -> credits.apply(id, "已建立联合支部。", given.as(given.aMemberOf(organization))));
        assertThat(day(id, "process_by")).isEqualTo("2024-03-29");
        given.on(DAY.plusDays(22), () -> credits.leave(id, "属实。", given.as("fangzhou")));
        assertThat(standings.of(organization).list()).isEqualTo(CreditList.NORMAL);
    }

    @Test
    void aMissedReportHasToBeBroughtFirst() {
        var organization = given.aRegistered("名录三服务中心");
        var report = given.aReport(organization, 2025);
        var id = credits.find(new NewCredit(organization, "330399001001", CreditCause.REPORT_MISSED, "未报", report), given.as("xujing"));
        credits.list(id, "文号", given.as("fangzhou"));
        var member = given.as(given.aMemberOf(organization));
        assertThatThrownBy(() -> credits.apply(id, "忘了。", member)).hasMessage("organization.credit.report-owing");
        inspections.submit(report, given.said(), member);
        credits.apply(id, "已补报。", member);
    }

    @Test
    void aWarningLeavesAfterSixMonthsToTheDayAndARelapseBeginsThemAnew() {
        var organization = given.aRegistered("名录四服务中心");
        var id = listed(organization, CreditCause.LIGHT_PENALTY, DAY);
        given.on(LocalDate.of(2024, 9, 3), () -> assertThatThrownBy(() -> credits.leave(id, "早", given.as("xujing"))).hasMessage("organization.credit.too-early"));
        var second = listed(organization, CreditCause.UNREACHABLE, LocalDate.of(2024, 8, 1));
        given.on(LocalDate.of(2024, 9, 4), () -> assertThatThrownBy(() -> credits.leave(id, "重新起算", given.as("xujing"))).hasMessage("organization.credit.too-early"));
        given.on(LocalDate.of(2025, 1, 31), () -> assertThatThrownBy(() -> credits.leave(id, "还差一天", given.as("xujing"))).hasMessage("organization.credit.too-early"));
        given.on(LocalDate.of(2025, 2, 1), () -> credits.leave(id, "满六个月", given.as("xujing")));
        assertThat(standings.of(organization).list()).as("the other still stands").isEqualTo(CreditList.ABNORMAL);
        assertThat(day(second, "since")).as("on the list without a break").isEqualTo("2024-03-04");
    }

    @Test
    void twoYearsWithoutABreakAreFoundAsSeriousOnce() {
        var organization = given.aRegistered("名录五服务中心");
        listed(organization, CreditCause.UNREACHABLE, LocalDate.of(2022, 5, 10));
        listed(organization, CreditCause.NO_PARTY, LocalDate.of(2023, 5, 10));
        given.on(LocalDate.of(2024, 5, 9), watch::morning);
        assertThat(count(organization, "ABNORMAL_TOO_LONG")).isZero();
        given.on(LocalDate.of(2024, 5, 10), watch::morning);
        given.on(LocalDate.of(2024, 5, 11), watch::morning);
        assertThat(count(organization, "ABNORMAL_TOO_LONG")).isOne();
    }

    @Test
    void finesAndWarningsComeOnTheListsByThemselves() {
        var organization = given.aRegistered("名录六服务中心");
        punished(organization, Penalty.WARNING, null, LocalDate.of(2023, 6, 4));
        assertThat(count(organization, "LIGHT_PENALTY")).isOne();
        assertThat(count(organization, "REPEATED_PENALTIES")).isZero();
        punished(organization, Penalty.FINE, new BigDecimal("50000"), LocalDate.of(2026, 6, 4));
        assertThat(count(organization, "HEAVY_FINE")).isOne();
        assertThat(count(organization, "REPEATED_PENALTIES")).isOne();
        var other = given.aRegistered("名录七服务中心");
        punished(other, Penalty.CONFISCATION, new BigDecimal("90000"), LocalDate.of(2026, 6, 4));
        assertThat(db.sql("select count(*) from organization_credit where organization_id = :id").param("id", other).query(Integer.class).single()).isZero();
    }

    @Test
    void aSuspensionMovesTheOrganizationWhenItsPartyFormIsInAndIsSerious() {
        var organization = given.aRegistered("名录八服务中心");
        var id = punished(organization, Penalty.SUSPENSION, null, LocalDate.of(2026, 6, 4));
        assertThatThrownBy(() -> cases.execute(id, "执行", given.as("fangzhou"))).hasMessage("organization.sync.missing");
        var form = db.sql("select id from organization_party_form where subject_id = :id").param("id", id).query(UUID.class).single();
        forms.fill(form, new PartyEntry(false, 5, 1, PartyMode.INSTRUCTOR, "指导员跟进整改。"), given.as("luoyan"));
        cases.execute(id, "执行完毕", given.as("fangzhou"));
        assertThat(given.stage("organization", organization)).isEqualTo("SUSPENDED");
        assertThat(count(organization, "SUSPENDED")).isOne();
    }

    @Test
    void whoeverInvestigatedDoesNotDecideAndMoneyHasAnAmount() {
        var organization = given.aRegistered("名录九服务中心");
        var id = cases.file(organization, "案由", "举报", given.as("xujing"));
        cases.investigate(id, "属实", given.as("xujing"));
        var today = LocalDate.now(OfficeClock.ZONE).plusDays(30);
        assertThatThrownBy(() -> cases.decide(id, Penalty.WARNING, null, today, "依据", given.as("xujing"))).hasMessage("organization.enforcement.own");
        assertThatThrownBy(() -> cases.decide(id, Penalty.FINE, null, today, "依据", given.as("fangzhou"))).hasMessage("organization.enforcement.amount");
        assertThatThrownBy(() -> cases.decide(id, Penalty.WARNING, BigDecimal.TEN, today, "依据", given.as("fangzhou"))).hasMessage("organization.enforcement.no-amount");
    }

    @Test
    void theSeriousMayNotClaimAndTheWellGradedGoBeforeTheirEquals() {
        var organization = given.aRegistered("名录十服务中心");
        var order = orders.anOpenOrder();
        claims.forEach(check -> check.check(order, organization));
        listed(organization, CreditCause.JUDGMENT_DEFAULTER, LocalDate.now(OfficeClock.ZONE));
        assertThatThrownBy(() -> claims.forEach(check -> check.check(order, organization))).hasMessage("order.claim.serious");
        assertThat(candidates.of(order, organization).blocked()).isEqualTo("列入严重违法失信名单，不能承接");
    }

    private UUID punished(UUID organization, Penalty penalty, BigDecimal amount, LocalDate day) {
        var id = given.on(day, () -> cases.file(organization, "超出业务范围", "检查", given.as("xujing")));
        given.on(day, () -> cases.investigate(id, "属实。", given.as("xujing")));
        given.on(day, () -> cases.decide(id, penalty, amount, day.plusDays(15), "决定书", given.as("fangzhou")));
        return id;
    }

    private UUID found(UUID organization, CreditCause cause, LocalDate day, String by) {
        return given.on(day, () -> credits.find(new NewCredit(organization, "330399001001", cause, "事实", null), given.as(by)));
    }

    private UUID listed(UUID organization, CreditCause cause, LocalDate day) {
        var id = found(organization, cause, day, "xujing");
        given.on(day, () -> credits.list(id, "文号", given.as("fangzhou")));
        return id;
    }

    private LocalDate day(UUID id, String column) { return db.sql("select " + column + " from organization_credit where id = :id").param("id", id).query(LocalDate.class).single(); }

    private int count(UUID organization, String cause) {
        return db.sql("select count(*) from organization_credit where organization_id = :id and cause = :cause").param("id", organization).param("cause", cause).query(Integer.class).single();
    }
}
