package org.gongzhi.organization.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.notice.Notices;
import org.gongzhi.order.Screens;
import org.gongzhi.organization.Facts;
import org.gongzhi.organization.GivenOrganizations;
import org.gongzhi.organization.NewOrganization;
import org.gongzhi.organization.Organizations;
import org.gongzhi.organization.Standings;
import org.gongzhi.organization.credit.CreditCause;
import org.gongzhi.organization.credit.Credits;
import org.gongzhi.organization.credit.NewCredit;
import org.gongzhi.organization.dormancy.Criterion;
import org.gongzhi.organization.dormancy.Dormancies;
import org.gongzhi.organization.dormancy.DormancyMove;
import org.gongzhi.organization.dormancy.DormancyScan;
import org.gongzhi.organization.dynamics.Declared;
import org.gongzhi.organization.dynamics.Updates;
import org.gongzhi.organization.election.Elections;
import org.gongzhi.organization.election.Held;
import org.gongzhi.organization.grade.Grades;
import org.gongzhi.organization.inspection.GivenInspections;
import org.gongzhi.organization.inspection.InspectionMove;
import org.gongzhi.organization.sync.PartyEntry;
import org.gongzhi.organization.sync.PartyForms;
import org.gongzhi.organization.sync.PartyMode;
import org.gongzhi.organization.warning.Level;
import org.gongzhi.organization.warning.WarningScan;
import org.gongzhi.organization.warning.Warnings;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Grades, founders, elections, dormant organizations, dynamic data, warnings, rules: each through its door. (domain.md M23, M29, M49, M51, M52) */
@OfficeTest
class SupervisionTests {

    @Autowired GivenInspections given;
    @Autowired Organizations register;
    @Autowired Grades grades;
    @Autowired Notices notices;
    @Autowired PartyForms forms;
    @Autowired Elections elections;
    @Autowired Dormancies dormancies;
    @Autowired DormancyScan dormant;
    @Autowired Updates updates;
    @Autowired Warnings warnings;
    @Autowired WarningScan scan;
    @Autowired Credits credits;
    @Autowired Standings standings;
    @Autowired Screens screens;
    @Autowired People people;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;

    @Test
    void aGradeTakesThreePeopleAPublicNoticeAndAPartyForm() {
        var organization = given.aRegistered("评估一服务中心");
        var today = LocalDate.now(clock);
        given.aConcluded(organization, today.getMonthValue() >= 7 ? today.getYear() - 1 : today.getYear() - 2, InspectionMove.PASS);
        var id = grades.apply(organization, "首次评估。", given.as("wangmin"));
        assertThatThrownBy(() -> grades.apply(organization, "再来。", given.as("wangmin"))).hasMessage("organization.grade.waiting");
        grades.admit(id, "符合。", given.as("xujing"));
        grades.rate(id, new BigDecimal("880"), "自评。", given.as("wangmin"));
        grades.check(id, new BigDecimal("850"), "谢之", "实地。", given.as("xujing"));
        assertThatThrownBy(() -> grades.opine(id, new BigDecimal("850"), "初评。", given.as("xujing"))).hasMessage("organization.grade.own-check");
        grades.opine(id, new BigDecimal("799.9"), "初评。", given.as("fangzhou"));
        grades.publish(id, "公示。", given.as("fangzhou"));
        assertThatThrownBy(() -> grades.grant(id, "文号", given.as("fangzhou"))).hasMessage("organization.grade.notice-running");
        var later = today.plusDays(20);
        given.on(later, () -> { notices.endOver(); });
        assertThatThrownBy(() -> given.on(later, () -> grades.grant(id, "文号", given.as("fangzhou")))).hasMessage("organization.sync.missing");
        forms.fill(formOf(id), new PartyEntry(true, 8, 3, PartyMode.OWN, "支部。"), given.as("luoyan"));
        assertThatThrownBy(() -> given.on(later, () -> grades.grant(id, "文号", given.as("fangzhou")))).hasMessage("organization.grade.own-opinion");
        var third = third();
        given.on(later, () -> grades.grant(id, "云民社〔2026〕9 号", third));
        assertThat(db.sql("select grade || ' ' || valid_from || ' ' || valid_until from organization_grade where id = :id").param("id", id).query(String.class).single())
                .isEqualTo("3 " + (later.getYear() + 1) + "-01-01 " + (later.getYear() + 5) + "-12-31");
        given.on(LocalDate.of(later.getYear() + 1, 1, 1), () -> assertThat(standings.of(organization).grade()).isEqualTo(3));
        given.on(LocalDate.of(later.getYear() + 6, 1, 1), () -> assertThat(standings.of(organization).grade()).isNull());
    }

    @Test
    void foundersOweTheirPartyFormBeforeTheyAreRegistered() {
        var entry = GivenOrganizations.aNew("筹备一服务中心", "330399001001");
        var id = register.register(new NewOrganization(entry.kind(), entry.name(), null, null, entry.region(), null, null, null, null, "云溪区民政局", null, null, null, null, null, List.of()),
                given.as("xujing"));
        var code = GivenOrganizations.aCode(entry.kind());
        var day = LocalDate.of(2026, 9, 28);
        assertThatThrownBy(() -> register.admit(id, code, null, day, null, "", given.as("xujing"))).hasMessage("organization.sync.missing");
        var form = formOf(id);
        assertThatThrownBy(() -> forms.fill(form, new PartyEntry(false, 5, 2, PartyMode.OWN, "计划。"), given.as("luoyan"))).hasMessage("organization.sync.commitment");
        assertThatThrownBy(() -> forms.fill(form, new PartyEntry(true, 2, 3, PartyMode.OWN, "计划。"), given.as("luoyan"))).hasMessage("organization.sync.members");
        forms.fill(form, new PartyEntry(true, 5, 2, PartyMode.OWN, "半年内建支部。"), given.as("luoyan"));
        assertThatThrownBy(() -> forms.handOver(form, "综合党委", given.as("xujing"))).hasMessage("organization.sync.not-finished");
        given.on(LocalDate.of(2026, 11, 2), () -> register.admit(id, code, null, day, null, "准予登记。", given.as("xujing")));
        assertThat(db.sql("select hand_over_by from organization_party_form where id = :id").param("id", form).query(LocalDate.class).single()).isEqualTo("2026-11-09");
        forms.handOver(form, "社会组织综合党委", given.as("xujing"));
        assertThat(given.stage("organization_party_form", form)).isEqualTo("HANDED_OVER");
    }

    @Test
    void anElectionNeedsTwoThirdsAndSomebodyElse() {
        var organization = given.aRegistered("换届二服务中心");
        var today = LocalDate.now(clock);
        var id = elections.plan(organization, today, "方案", given.as("wangmin"));
        assertThatThrownBy(() -> elections.plan(organization, today, "方案", given.as("wangmin"))).hasMessage("organization.election.waiting");
        assertThatThrownBy(() -> elections.hold(id, new Held(today, 30, 19, 5, 5, "结果"), given.as("wangmin"))).hasMessage("organization.election.quorum");
        assertThatThrownBy(() -> elections.hold(id, new Held(today, 30, 31, 5, 5, "结果"), given.as("wangmin"))).hasMessage("organization.election.present");
        elections.hold(id, new Held(today, 30, 20, 5, 5, "结果"), given.as("wangmin"));
        forms.fill(formOf(id), new PartyEntry(true, 8, 3, PartyMode.OWN, "支部意见。"), given.as("luoyan"));
        elections.conclude(id, "确认", given.as("xujing"));
        assertThat(db.sql("select next_due from organization_election where id = :id").param("id", id).query(LocalDate.class).single()).isEqualTo(today.plusYears(5));
    }

    @Test
    void aDormantOrganizationIsDeregisteredThroughTheOneGate() {
        var organization = given.aRegistered("沉睡一服务中心");
        var id = dormancies.identify(organization, Criterion.PARALYSED, "理事会瘫痪。", given.as("xujing"));
        assertThatThrownBy(() -> dormancies.identify(organization, Criterion.IDLE, "又一次。", given.as("xujing"))).hasMessage("organization.dormancy.known");
        assertThatThrownBy(() -> dormancies.clear(id, "自己排除。", given.as("xujing"))).hasMessage("organization.dormancy.own");
        dormancies.contact(id, true, "上门。", given.as("xujing"));
        dormancies.step(id, DormancyMove.LIQUIDATE, "清算。", given.as("xujing"));
        assertThat(given.stage("organization", organization)).isEqualTo("LIQUIDATING");
        dormancies.step(id, DormancyMove.DEREGISTER, "注销。", given.as("fangzhou"));
        assertThat(given.stage("organization", organization)).isEqualTo("DEREGISTERED");
    }

    @Test
    void twoYearsWithoutACheckAreFound() {
        var organization = given.aRegistered("沉睡二服务中心");
        given.aReport(organization, 2023);
        given.aReport(organization, 2024);
        given.on(LocalDate.of(2025, 5, 31), dormant::morning);
        assertThat(found(organization)).isZero();
        given.on(LocalDate.of(2025, 6, 1), dormant::morning);
        given.on(LocalDate.of(2025, 6, 2), dormant::morning);
        assertThat(found(organization)).isOne();
    }

    @Test
    void whatIsSaidIsComparedWithTheRegisterAndChangesNothingThere() {
        var organization = given.aRegistered("动态一服务中心");
        var member = given.as(given.aMemberOf(organization));
        var facts = register.facts(organization, member);
        var same = updates.declare(organization, new Declared(new Facts(facts.name(), null, facts.address(), facts.competentUnit(), facts.scope(), facts.funds()), 5, 3, 2, ""), member);
        assertThat(given.stage("organization_update", same)).isEqualTo("CONFIRMED");
        var other = updates.declare(organization, new Declared(new Facts(facts.name(), "钱百里", "新地址 9 号", facts.competentUnit(), facts.scope(), facts.funds()), 5, 3, 2, ""), member);
        assertThat(db.sql("select fact || ' ' || declared from organization_update_difference where update_id = :id order by rank").param("id", other).query(String.class).list())
                .containsExactly("LEGAL_REPRESENTATIVE 钱**", "ADDRESS 新地址 9 号");
        assertThat(register.facts(organization, member).address()).isEqualTo(facts.address());
        assertThatThrownBy(() -> updates.resolve(other, "自己核。", member)).hasMessage("organization.update.own");
        updates.resolve(other, "已申请变更。", given.as("xujing"));
    }

    @Test
    void aSignalIsRaisedOnceHandledByItsWardenAndClosedBySomebodyElse() {
        var organization = given.aRegistered("预警一服务中心");
        var entry = credits.find(new NewCredit(organization, "330399001001", CreditCause.UNREACHABLE, "查无此人", null), given.as("xujing"));
        credits.list(entry, "文号", given.as("fangzhou"));
        scan.morning();
        scan.morning();
        var id = db.sql("select id from organization_warning where organization_id = :id and signal = 'LISTED'").param("id", organization).query(UUID.class).single();
        assertThatThrownBy(() -> warnings.grade(id, Level.RED, given.as("linxia").id(), "定级", given.as("guhong"))).hasMessage("organization.warning.warden");
        warnings.grade(id, Level.RED, given.as("guhong").id(), "定级", given.as("guhong"));
        assertThatThrownBy(() -> warnings.handle(id, "不是我", given.as("wangmin"))).hasMessage("organization.warning.not-yours");
        warnings.handle(id, "已上门。", given.as("guhong"));
        assertThatThrownBy(() -> warnings.close(id, "自己核销。", given.as("guhong"))).hasMessage("organization.warning.own");
        warnings.close(id, "风险消除。", given.as("xujing"));
        scan.morning();
        assertThat(db.sql("select count(*) from organization_warning where organization_id = :id and signal = 'LISTED'").param("id", organization).query(Integer.class).single()).as("it rests").isOne();
        given.on(LocalDate.now(clock).plusDays(61), scan::morning);
        assertThat(db.sql("select count(*) from organization_warning where organization_id = :id and signal = 'LISTED'").param("id", organization).query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void rulesBeginTodayOrLaterAndBandsStayInOrder() {
        assertThat(rule("GRADE_3A", "2020-05-05", "650")).hasStatus(422).bodyText().contains("已经过去的日子不改");
        assertThat(rule("GRADE_3A", "2099-01-01", "820")).hasStatus(422).bodyText().contains("从高到低");
        assertThat(rule("FOUNDATION_TO_REGISTRAR", "2099-01-01", "231")).hasStatus(422).bodyText().contains("没有这一天");
        assertThat(rule("WARN_COMPLAINTS", "2099-01-01", "4")).hasStatus(303);
        assertThat(screens.get("xujing", "/supervision/rules")).bodyText().contains("尚未生效");
    }

    private MvcTestResult rule(String code, String from, String value) {
        return screens.post("xujing", MediaType.TEXT_HTML, "/supervision/rules", "code", code, "validFrom", from, "value", value, "reason", "测试");
    }

    private Viewer third() {
        if (db.sql("select count(*) from person where login = 'disanren'").query(Integer.class).single() == 0)
            people.enroll("disanren", "demo", "第三人", "区民政局 副局长", "REGISTRAR", new Reach("330399", null));
        return given.as("disanren");
    }

    private UUID formOf(UUID subject) { return db.sql("select id from organization_party_form where subject_id = :id").param("id", subject).query(UUID.class).single(); }

    private int found(UUID organization) { return db.sql("select count(*) from organization_dormancy where organization_id = :id").param("id", organization).query(Integer.class).single(); }
}
