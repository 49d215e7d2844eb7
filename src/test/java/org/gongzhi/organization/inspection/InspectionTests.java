package org.gongzhi.organization.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.Screens;
import org.gongzhi.organization.GivenOrganizations;
import org.gongzhi.organization.NewOrganization;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.organization.Organizations;
import org.gongzhi.organization.Standing;
import org.gongzhi.organization.Standings;
import org.gongzhi.organization.sync.PartyEntry;
import org.gongzhi.organization.sync.PartyForms;
import org.gongzhi.organization.sync.PartyMode;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.Todos;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A year's annual check, from its opening to its conclusion, and what is late. (domain.md M48, M41, C2) */
@OfficeTest
class InspectionTests {

    @Autowired GivenInspections given;
    @Autowired GivenOrganizations organizations;
    @Autowired Organizations register;
    @Autowired Inspections inspections;
    @Autowired InspectionYear year;
    @Autowired PartyForms forms;
    @Autowired Standings standings;
    @Autowired Screens screens;
    @Autowired Todos todos;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    @Test
    void aReportGoesToItsUnitFirstAndTheRegistrarConcludes() {
        var organization = given.aRegistered("清泉社会工作服务中心");
        var member = given.as(given.aMemberOf(organization));
        var id = given.aReport(organization, 2025);
        assertThat(todos.of(member, 50)).extracting(Todo::href).contains("/supervision/inspections/" + id);

        inspections.submit(id, given.said(), member);
        assertThat(todos.of(given.unit(), 200)).extracting(Todo::href).contains("/supervision/inspections/" + id);
        assertThatThrownBy(() -> inspections.conclude(id, InspectionMove.PASS, "早了。", given.as("xujing"))).hasMessage("move.refused");
        inspections.endorse(id, "同意转报。", given.unit());
        inspections.conclude(id, InspectionMove.PASS, "资料齐全。", given.as("xujing"));

        assertThat(standings.of(organization)).extracting(Standing::year, Standing::result).containsExactly(2025, "合格");
        assertThat(screens.get("xujing", "/organizations/" + organization)).hasStatusOk().bodyText().contains("2025 年度 合格");
        assertThat(db.sql("select finished_with from organization_party_form where subject_id = :id").param("id", id).query(Boolean.class).single()).isTrue();
    }

    @Test
    void aFoundationReportsToTheRegistrarAlone() {
        var entry = GivenOrganizations.aNew("山茶助学基金会", "330399001001");
        var foundation = register.register(new NewOrganization(OrganizationKind.FOUNDATION, entry.name(), GivenOrganizations.aCode(OrganizationKind.FOUNDATION), null, entry.region(), null,
                null, null, "学院街", "云溪区教育局", "助学", null, null, LocalDate.of(2019, 5, 6), null, List.of(), true, 5, 3, "OWN", "单独建支部。"), given.as("xujing"));
        var id = given.aReport(foundation, 2025);
        inspections.submit(id, given.said(), given.as(given.aMemberOf(foundation)));
        assertThat(given.stage("organization_inspection", id)).isEqualTo("FILED");
        assertThat(db.sql("select due from organization_inspection where id = :id").param("id", id).query(LocalDate.class).single()).isEqualTo("2026-03-31");
    }

    @Test
    void whoeverWasRegisteredInTheSecondHalfReportsForTheFirstTimeNextYear() {
        assertThat(reportsOf(LocalDate.of(2025, 6, 30))).isOne();
        assertThat(reportsOf(LocalDate.of(2025, 7, 1))).isZero();
    }

    @Test
    void nobodyConcludesAReportOfTheirOwn() {
        var organization = given.aRegistered("白塔社会工作服务中心");
        var id = given.aReport(organization, 2025);
        inspections.submit(id, given.said(), given.as("xujing"));
        inspections.endorse(id, "同意。", given.unit());
        assertThatThrownBy(() -> inspections.conclude(id, InspectionMove.PASS, "自己审。", given.as("xujing"))).hasMessage("organization.inspection.own");
        inspections.conclude(id, InspectionMove.BASIC, "另一位审。", given.as("fangzhou"));
    }

    @Test
    void withoutItsPartyFormNothingIsConcluded() {
        var organization = given.aRegistered("青榆社会工作服务中心");
        var id = given.aReport(organization, 2025);
        inspections.submit(id, given.said(), given.as(given.aMemberOf(organization)));
        inspections.endorse(id, "同意。", given.unit());
        var form = db.sql("select id from organization_party_form where subject_id = :id").param("id", id).query(UUID.class).single();
        forms.sendBack(form, "党员人数与党务系统不符。", given.as("luoyan"));

        assertThatThrownBy(() -> inspections.conclude(id, InspectionMove.PASS, "齐全。", given.as("xujing"))).hasMessage("organization.sync.missing");
        assertThat(screens.post("xujing", MediaType.TEXT_HTML, "/supervision/inspections/" + id + "/pass", "note", "齐全。")).hasStatus(422).bodyText().contains("年度检查的党建表还没有填报");
        forms.fill(form, new PartyEntry(true, 9, 2, PartyMode.JOINT, "已核对。"), given.as("luoyan"));
        inspections.conclude(id, InspectionMove.PASS, "齐全。", given.as("xujing"));
        assertThatThrownBy(() -> forms.sendBack(form, "太晚。", given.as("luoyan"))).hasMessage("organization.sync.finished");
    }

    @Test
    void aLateReportIsFoundTheDayAfterAndOnce() {
        var organization = given.aRegistered("迟到社会工作服务中心");
        given.aReport(organization, 2024);
        late(LocalDate.of(2025, 5, 31));
        assertThat(missed(organization)).isZero();
        late(LocalDate.of(2025, 6, 1));
        assertThat(missed(organization)).isOne();
        late(LocalDate.of(2025, 6, 2));
        assertThat(missed(organization)).isOne();
        assertThat(db.sql("select record_by from organization_credit where organization_id = :id").param("id", organization).query(LocalDate.class).single())
                .as("five working days after 2025-06-01, past the holiday").isAfterOrEqualTo("2025-06-06");
    }

    @Test
    void aReminderComesOnceBeforeTheDate() {
        var organization = given.aRegistered("守时社会工作服务中心");
        var member = given.as(given.aMemberOf(organization));
        given.aReport(organization, 2023);
        for (var day : List.of(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 2))) given.on(day, () -> transaction.executeWithoutResult(status -> year.remind(day)));
        assertThat(db.sql("select count(*) from message where person_id = :id and title like '年度报告快到%'").param("id", member.id()).query(Integer.class).single()).isOne();
    }

    @Test
    void neighboursAndOtherUnitsSeeNothing() {
        var organization = given.aRegistered("边界社会工作服务中心");
        var id = given.aReport(organization, 2025);
        db.sql("update organization set competent_unit = '云溪区体育局' where id = :id").param("id", organization).update();
        given.unit();
        for (var login : List.of(organizations.aNeighbor(), "hanbing", "zhouqi")) {
            assertThat(screens.get(login, "/supervision/inspections/" + id)).as(login).hasStatus(404);
            assertThat(screens.get(login, "/supervision/inspections/" + id + "/files")).as(login).hasStatus(404);
        }
        assertThatThrownBy(() -> inspections.submit(id, given.said(), given.as("zhouqi"))).isInstanceOf(Missing.class);
    }

    private int reportsOf(LocalDate registered) {
        var entry = GivenOrganizations.aNew("新立" + registered + "服务中心", "330399001001");
        var id = register.register(new NewOrganization(entry.kind(), entry.name(), entry.creditCode(), null, entry.region(), null, null, null, null, null, null, null, null, registered, null,
                List.of(), true, 5, 0, "INSTRUCTOR", "选派指导员。"), given.as("xujing"));
        transaction.executeWithoutResult(status -> year.open(2025));
        return db.sql("select count(*) from organization_inspection where organization_id = :id and year = 2025").param("id", id).query(Integer.class).single();
    }

    private void late(LocalDate day) { given.on(day, () -> transaction.executeWithoutResult(status -> year.findLate(day))); }

    private int missed(UUID organization) {
        return db.sql("select count(*) from organization_credit where organization_id = :id and cause = 'REPORT_MISSED'").param("id", organization).query(Integer.class).single();
    }
}
