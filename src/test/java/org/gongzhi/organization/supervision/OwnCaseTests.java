package org.gongzhi.organization.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.Screens;
import org.gongzhi.organization.GivenOrganizations;
import org.gongzhi.organization.NewOrganization;
import org.gongzhi.organization.Organizations;
import org.gongzhi.organization.credit.CreditCause;
import org.gongzhi.organization.credit.Credits;
import org.gongzhi.organization.credit.NewCredit;
import org.gongzhi.organization.dormancy.Criterion;
import org.gongzhi.organization.dormancy.Dormancies;
import org.gongzhi.organization.election.Elections;
import org.gongzhi.organization.enforcement.Enforcements;
import org.gongzhi.organization.enforcement.Penalty;
import org.gongzhi.organization.grade.GivenGrades;
import org.gongzhi.organization.grade.Grades;
import org.gongzhi.organization.inspection.GivenInspections;
import org.gongzhi.organization.inspection.InspectionMove;
import org.gongzhi.organization.inspection.Inspections;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** Nobody judges their own case: neither who is tied to the organization nor who applied for it. (domain.md E; 行政处罚法 art. 43) */
@OfficeTest
class OwnCaseTests {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final BigDecimal POINTS = new BigDecimal("800");

    @Autowired GivenInspections given;
    @Autowired GivenGrades graded;
    @Autowired Organizations register;
    @Autowired Inspections inspections;
    @Autowired Grades grades;
    @Autowired Credits credits;
    @Autowired Enforcements cases;
    @Autowired Elections elections;
    @Autowired Dormancies dormancies;
    @Autowired People people;
    @Autowired Screens screens;

    @Test
    void nobodyTiedToAnOrganizationJudgesIt() {
        var one = "戚" + UUID.randomUUID().toString().substring(0, 6);
        var organization = ledBy(one);
        var login = "tied" + UUID.randomUUID().toString().substring(0, 8);
        people.enroll(login, "demo", one, "区民政局", "REGISTRAR", new Reach("330399", null));
        var tied = given.as(login);
        var report = given.aReport(organization, 2025);
        var grade = graded.applied(organization, DAY);
        var credit = credits.find(new NewCredit(organization, "330399001001", CreditCause.UNREACHABLE, "事实", null), given.as("xujing"));
        var offence = cases.file(organization, "案由", "举报", given.as("xujing"));
        var election = elections.plan(organization, DAY, "方案", given.as("wangmin"));
        var dormancy = dormancies.identify(organization, Criterion.PARALYSED, "瘫痪。", given.as("xujing"));

        var softly = new SoftAssertions();
        judgements(report, grade, credit, offence, election, dormancy, tied).forEach((what, judgement) -> softly.assertThatThrownBy(judgement::run).as(what).hasMessage("supervision.own-case"));
        softly.assertAll();
        assertThat(screens.post(login, MediaType.TEXT_HTML, "/supervision/grades/" + grade + "/admission", "note", "符合。")).hasStatus(422).bodyText().contains("与法定代表人同名", "须回避");

        grades.admit(grade, "符合。", given.as("xujing"));
        grades.rate(grade, POINTS, "自评。", given.as("wangmin"));
        assertThatThrownBy(() -> grades.check(grade, POINTS, "谢之、" + one, "实地。", given.as("guhong"))).hasMessage("supervision.own-case.named");
        grades.check(grade, POINTS, "谢之、杜雪", "实地。", given.as("guhong"));
    }

    @Test
    void anExpertWithoutAnAccountIsKnownByName() {
        var one = "戚" + UUID.randomUUID().toString().substring(0, 6);
        var grade = graded.applied(ledBy(one), DAY);
        grades.admit(grade, "符合。", given.as("xujing"));
        grades.rate(grade, POINTS, "自评。", given.as("wangmin"));

        assertThatThrownBy(() -> grades.check(grade, POINTS, "谢之、" + one, "实地。", given.as("guhong"))).hasMessage("supervision.own-case.named");
    }

    private Map<String, Runnable> judgements(UUID report, UUID grade, UUID credit, UUID offence, UUID election, UUID dormancy, Viewer tied) {
        var all = new LinkedHashMap<String, Runnable>();
        all.put("review of the report", () -> inspections.endorse(report, "同意。", tied));
        all.put("conclusion of the check", () -> inspections.conclude(report, InspectionMove.PASS, "合格。", tied));
        all.put("admission", () -> grades.admit(grade, "符合。", tied));
        all.put("field check", () -> grades.check(grade, POINTS, "谢之", "实地。", tied));
        all.put("opinion", () -> grades.opine(grade, POINTS, "初评。", tied));
        all.put("reconsideration", () -> grades.correct(grade, "异议成立。", tied));
        all.put("award", () -> grades.grant(grade, "文号", tied));
        all.put("tracking", () -> grades.track(grade, "合格。", tied));
        all.put("withdrawal", () -> grades.withdraw(grade, "撤销。", tied));
        all.put("listing", () -> credits.list(credit, "文号", tied));
        all.put("dismissal of a cause", () -> credits.dismiss(credit, "不予列入。", tied));
        all.put("removal from the list", () -> credits.leave(credit, "移出。", tied));
        all.put("investigation", () -> cases.investigate(offence, "属实。", tied));
        all.put("penalty", () -> cases.decide(offence, Penalty.WARNING, null, LocalDate.now(OfficeClock.ZONE).plusDays(30), "依据", tied));
        all.put("dropping", () -> cases.drop(offence, "不予处罚。", tied));
        all.put("confirmation of an election", () -> elections.conclude(election, "确认。", tied));
        all.put("clearing", () -> dormancies.clear(dormancy, "排除。", tied));
        return all;
    }

    @Test
    void whoeverWorksThereOrDidLatelyDoesNotJudge() {
        var organization = given.aRegistered("回避二服务中心" + UUID.randomUUID().toString().substring(0, 6));
        var member = given.as(given.aMemberOf(organization));
        var report = given.aReport(organization, 2025);
        assertThatThrownBy(() -> inspections.conclude(report, InspectionMove.PASS, "合格。", member)).hasMessage("supervision.own-case");
    }

    @Test
    void whoeverAppliedNeitherAdmitsNorVisitsNorProposes() {
        var organization = given.aRegistered("回避三服务中心" + UUID.randomUUID().toString().substring(0, 6));
        var grade = graded.applied(organization, DAY);
        var applicant = given.as("wangmin");
        assertThatThrownBy(() -> grades.admit(grade, "符合。", applicant)).hasMessage("organization.grade.own-application");
        grades.admit(grade, "符合。", given.as("xujing"));
        grades.rate(grade, POINTS, "自评。", applicant);
        assertThatThrownBy(() -> grades.check(grade, POINTS, "谢之", "实地。", applicant)).hasMessage("organization.grade.own-application");
        grades.check(grade, POINTS, "谢之", "实地。", given.as("guhong"));
        assertThatThrownBy(() -> grades.opine(grade, POINTS, "初评。", applicant)).hasMessage("organization.grade.own-application");
    }

    private UUID ledBy(String name) {
        var like = GivenOrganizations.aNew("回避一服务中心" + UUID.randomUUID().toString().substring(0, 6), "330399001001");
        return register.register(new NewOrganization(like.kind(), like.name(), like.creditCode(), null, like.region(), null, name, null, like.address(), like.competentUnit(), like.scope(), null,
                like.establishedOn(), like.registeredOn(), null, List.of(), true, 8, 2, "JOINT", "联合组建。"), given.as("xujing"));
    }
}
