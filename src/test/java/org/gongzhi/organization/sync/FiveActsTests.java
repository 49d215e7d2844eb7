package org.gongzhi.organization.sync;

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
import org.gongzhi.organization.election.Elections;
import org.gongzhi.organization.election.Held;
import org.gongzhi.organization.enforcement.Enforcements;
import org.gongzhi.organization.enforcement.Penalty;
import org.gongzhi.organization.grade.GivenGrades;
import org.gongzhi.organization.grade.Grades;
import org.gongzhi.organization.inspection.GivenInspections;
import org.gongzhi.organization.inspection.InspectionMove;
import org.gongzhi.organization.inspection.Inspections;
import org.gongzhi.platform.clock.OfficeClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The five synchronisations: no act of the registrar is finished without its Party form. (domain.md M23, decision 4; seed 003 §1.2) */
@OfficeTest
class FiveActsTests {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final PartyEntry SAID = new PartyEntry(true, 8, 3, PartyMode.OWN, "支部意见。");

    /** @param finish what the registrar does last */
    private record Begun(UUID subject, Runnable finish) {}

    @Autowired GivenInspections given;
    @Autowired GivenGrades graded;
    @Autowired Organizations register;
    @Autowired Inspections inspections;
    @Autowired Enforcements cases;
    @Autowired Grades grades;
    @Autowired Elections elections;
    @Autowired PartyForms forms;
    @Autowired Screens screens;
    @Autowired JdbcClient db;

    @ParameterizedTest
    @EnumSource
    void noneOfTheFiveIsFinishedWithoutItsForm(PartyAct act) {
        var begun = begun(act);
        assertThatThrownBy(begun.finish()::run).hasMessage("organization.sync.missing");
        forms.fill(db.sql("select id from organization_party_form where act = :act and subject_id = :id").param("act", act.name()).param("id", begun.subject()).query(UUID.class).single(),
                SAID, given.as("luoyan"));
        begun.finish().run();
        assertThat(db.sql("select finished_with from organization_party_form where act = :act and subject_id = :id and finished_on is not null").param("act", act.name())
                .param("id", begun.subject()).query(Boolean.class).single()).isTrue();
    }

    private Begun begun(PartyAct act) {
        var name = "同步" + UUID.randomUUID().toString().substring(0, 8) + "服务中心";
        return switch (act) {
            case FORMATION -> {
                var id = register.register(entry(name, null, null, null, null), given.as("xujing"));
                yield new Begun(id, () -> register.admit(id, GivenOrganizations.aCode(OrganizationKind.SERVICE_INSTITUTION), null, DAY, null, "", given.as("xujing")));
            }
            case INSPECTION -> {
                var organization = given.aRegistered(name);
                var id = given.aReport(organization, 2025);
                inspections.submit(id, given.said(), given.as(given.aMemberOf(organization)));
                inspections.endorse(id, "同意。", given.unit());
                forms.sendBack(db.sql("select id from organization_party_form where subject_id = :id").param("id", id).query(UUID.class).single(), "人数不符。", given.as("luoyan"));
                yield new Begun(id, () -> inspections.conclude(id, InspectionMove.PASS, "齐全。", given.as("xujing")));
            }
            case ENFORCEMENT -> {
                var id = cases.file(given.aRegistered(name), "案由", "举报", given.as("xujing"));
                cases.investigate(id, "属实", given.as("xujing"));
                cases.decide(id, Penalty.WARNING, null, LocalDate.now(OfficeClock.ZONE).plusDays(30), "决定书", given.as("fangzhou"));
                yield new Begun(id, () -> cases.execute(id, "已执行", given.as("fangzhou")));
            }
            case GRADE -> {
                var id = graded.noticed(given.aRegistered(name), DAY, "760");
                yield new Begun(id, () -> given.on(DAY.plusDays(21), () -> grades.grant(id, "文号", given.as("fangzhou"))));
            }
            case ELECTION -> {
                var id = elections.plan(given.aRegistered(name), DAY, "方案", given.as("wangmin"));
                elections.hold(id, new Held(DAY, 30, 25, 5, 5, "结果"), given.as("wangmin"));
                yield new Begun(id, () -> elections.conclude(id, "确认", given.as("xujing")));
            }
        };
    }

    @ParameterizedTest(name = "staff {0}, members {1}, mode {2}, committed {3}: {4}")
    @CsvSource(nullValues = "-", value = {"-, -, -, -, organization.sync.missing", "8, -, OWN, true, organization.sync.missing", "8, 3, -, true, organization.sync.missing",
        "8, 3, ELSEWHERE, true, organization.sync.mode", "8, 3, OWN, -, organization.sync.commitment", "8, 9, OWN, true, organization.sync.members", "8, 3, OWN, true, -"})
    void whoeverIsRegisteredAlreadyBringsTheFormAlong(@Nullable Integer staff, @Nullable Integer members, @Nullable String mode, @Nullable Boolean committed, @Nullable String refused) {
        var name = "转入" + UUID.randomUUID().toString().substring(0, 8) + "服务中心";
        var entry = entry(name, GivenOrganizations.aCode(OrganizationKind.SERVICE_INSTITUTION), staff, members, mode);
        var whole = new NewOrganization(entry.kind(), name, entry.creditCode(), null, entry.region(), null, null, null, null, null, null, null, null, DAY, null, List.of(), committed,
                staff, members, mode, staff == null ? null : "联合组建。");
        if (refused == null) {
            var id = register.register(whole, given.as("xujing"));
            assertThat(db.sql("select stage || ' ' || act || ' ' || members || ' ' || finished_with from organization_party_form where subject_id = :id").param("id", id).query(String.class).single())
                    .isEqualTo("FILLED FORMATION 3 true");
        } else {
            assertThatThrownBy(() -> register.register(whole, given.as("xujing"))).hasMessage(refused);
            assertThat(db.sql("select count(*) from organization where name = :name").param("name", name).query(Integer.class).single()).as("not entered").isZero();
        }
    }

    @Test
    void theScreenSaysWhatIsMissingAndGroupsOweNothing() {
        var name = "转入" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(screens.get("xujing", "/organizations/new")).hasStatusOk().bodyText().contains("党建表", "选派指导员");
        assertThat(screens.post("xujing", MediaType.TEXT_HTML, "/organizations", "kind", "SOCIAL_GROUP", "name", name + "协会", "creditCode", GivenOrganizations.aCode(OrganizationKind.SOCIAL_GROUP),
                "region", "330399001001", "registeredOn", "2024-05-06")).hasStatus(422).bodyText().contains("成立登记的党建表还没有填报");
        assertThat(screens.post("xujing", MediaType.TEXT_HTML, "/organizations", "kind", "COMMUNITY_GROUP", "name", name + "互助队", "filedNumber", name, "region", "330399001001",
                "registeredOn", "2024-05-06")).hasStatus(303);
    }

    private static NewOrganization entry(String name, @Nullable String code, @Nullable Integer staff, @Nullable Integer members, @Nullable String mode) {
        return new NewOrganization(OrganizationKind.SERVICE_INSTITUTION, name, code, null, "330399001001", null, null, null, null, "云溪区民政局", null, null, null, null, null, List.of(), true,
                staff, members, mode, null);
    }
}
