package org.gongzhi.organization.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.Screens;
import org.gongzhi.organization.Standings;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.job.Progress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Conclusions of past years come as a table: looked through, then taken as a whole or not at all. (domain.md M48) */
@OfficeTest
class ConclusionsTests {

    private static final String HEADINGS = "统一社会信用代码,年度,结论,结论日期\n";

    @Autowired GivenInspections given;
    @Autowired Inspections inspections;
    @Autowired Conclusions conclusions;
    @Autowired Standings standings;
    @Autowired Screens screens;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    @Test
    void everyBadCellIsNamedByRowAndColumnAndNothingIsTaken() {
        var organization = given.aRegistered("旧账一服务中心");
        var concluded = given.aRegistered("旧账二服务中心");
        given.aConcluded(concluded, 2024, InspectionMove.PASS);
        var underWay = given.aRegistered("旧账三服务中心");
        inspections.submit(given.aReport(underWay, 2024), given.said(), given.as(given.aMemberOf(underWay)));
        var intake = look(row(organization, "2021,合格,2022-06-20") + "53100000500021676K,2021,合格,2022-06-20\n" + row(organization, "2021,不合格,2022-06-21")
                + row(concluded, "2024,合格,2025-06-20") + row(underWay, "2024,合格,2025-06-20") + row(organization, "2022,合格,2022-06-20") + row(organization, "2023,优秀,2024-02-30"));

        assertThat(db.sql("select line || ' ' || heading || ' ' || reason from organization_inspection_intake_bad where intake_id = :id")
                .param("id", intake).query(String.class).list()).contains("3 统一社会信用代码 名录里没有这个组织。", "4 年度 表格里同一组织、同一年度出现了两次。", "5 年度 这一年度已有结论。",
                        "6 年度 这一年度的报告正在办理，请在年度检查里作结论。", "7 结论日期 结论日期应在年度结束以后，不晚于今天。").anyMatch(one -> one.startsWith("8 结论 ")).anyMatch(one -> one.startsWith("8 结论日期 "));
        assertThat(screens.get("xujing", "/supervision/inspections/import/" + intake)).hasStatusOk().bodyText().contains("需要改正的地方", "优秀").doesNotContain("表格核对无误");
        assertThat(screens.get("xujing", "/supervision/inspections/import/" + intake + "?format=xlsx")).hasStatusOk().body().startsWith('P', 'K');
        assertThat(screens.get("fangzhou", "/supervision/inspections/import/" + intake)).as("whoever brought it").hasStatus(404);
        assertThatThrownBy(() -> take(intake, "xujing")).hasMessage("sheet.bad");
        assertThat(standings.of(organization).year()).as("not even the good rows").isNull();
    }

    @Test
    void aSoundTableIsLookedThroughFirstAndTakenOnce() {
        var organization = given.aRegistered("旧账四服务中心");
        given.aReport(organization, 2023);
        var uploaded = screens.upload("xujing", "/supervision/inspections/import", HEADINGS + row(organization, "2021,基本合格,2022-06-20") + row(organization, "2023,不合格,2024-06-20"));
        assertThat(uploaded).hasStatus(303);
        var intake = UUID.fromString(uploaded.getResponse().getHeader("Location").replaceAll(".*/", ""));
        assertThat(standings.of(organization).year()).as("nothing yet").isNull();
        assertThat(screens.get("xujing", "/supervision/inspections/import/" + intake)).hasStatusOk().bodyText().contains("表格核对无误", "导入 2 条结论");

        assertThatThrownBy(() -> take(intake, "fangzhou")).isInstanceOf(Missing.class);
        take(intake, "xujing");
        assertThat(standings.of(organization)).extracting("year", "result").containsExactly(2023, "不合格");
        assertThat(db.sql("select count(*) from journal j join organization_inspection i on i.id = j.subject_id where i.organization_id = :id and j.note = '历史结论导入'").param("id", organization)
                .query(Integer.class).single()).isEqualTo(2);
        assertThatThrownBy(() -> take(intake, "xujing")).hasMessage("intake.taken");
        assertThat(screens.get("xujing", "/supervision/inspections/import/" + intake)).bodyText().contains("新增 2 条结论").doesNotContain("表格核对无误", "略过", "已经在册");
    }

    @Test
    void whatHappenedAfterTheLookStopsAllOfIt() {
        var first = given.aRegistered("旧账五服务中心");
        var second = given.aRegistered("旧账六服务中心");
        var intake = look(row(first, "2024,合格,2025-06-20") + row(second, "2024,合格,2025-06-20"));
        given.aConcluded(second, 2024, InspectionMove.BASIC);
        assertThatThrownBy(() -> take(intake, "xujing")).hasMessage("organization.inspection.import.meanwhile");
        assertThat(standings.of(first).year()).isNull();
    }

    private UUID look(String rows) {
        return conclusions.look(new ByteArrayInputStream((HEADINGS + rows).getBytes(StandardCharsets.UTF_8)), "结论.csv", given.as("xujing"));
    }

    private void take(UUID intake, String login) { transaction.executeWithoutResult(status -> conclusions.take(intake, given.as(login), Progress.UNSEEN)); }

    private String row(UUID organization, String rest) {
        return db.sql("select credit_code from organization where id = :id").param("id", organization).query(String.class).single() + "," + rest + "\n";
    }
}
