package org.gongzhi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.appraisal.calculation.Calculation;
import org.gongzhi.appraisal.calculation.GivenRounds;
import org.gongzhi.appraisal.scheme.Schemes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A director changes a scheme, sees whose result it would change, mends it, and adopts it. */
class SchemeJourneyTests extends Journey {

    private static final UUID CENTRES = UUID.fromString("5c000000-0000-4000-8000-000000000003");
    private static final String[] ITEMS = {"incubation", "reach", "voice", "rules", "money", "honours", "accident"};

    @Autowired GivenRounds given;
    @Autowired Calculation calculation;
    @Autowired Schemes schemes;
    @Autowired JdbcClient db;

    @Test
    void aSchemeIsChangedWithWhatIf() {
        aReviewOfTwoCentres();
        var page = logIn("guhong");
        page.navigate(address("/schemes/" + CENTRES));
        assertThat(page.locator("main")).containsText("不超过 30%");
        page.getByLabel("新版本施行日期").fill("2027-01-01");
        button(page, "起草新版本");
        stands(page, "起草中");

        link(page, "良好");
        page.getByLabel("总分达到").fill("84");
        button(page, "保存");
        link(page, "经费使用不满 9 分");
        page.locator("#condition").fill("item.mony < 9");
        button(page, "保存");
        assertThat(page.locator(".invalid-feedback")).containsText("“item.mony”不认识");
        page.locator("#condition").fill("item.money < 10");
        button(page, "保存");

        button(page, "试算");
        assertThat(page.locator("main tbody tr")).hasCount(1);
        assertThat(page.locator("main")).containsText("文化艺术孵化中心");
        assertThat(page.locator("main")).containsText("良好 → 合格");
        link(page, "返回办法");
        page.getByLabel("启用依据").fill("主任办公会第 8 次会议");
        button(page, "启用");

        stands(page, "已启用");
        assertThat(schemes.inForce("centre_review", LocalDate.of(2027, 3, 1)).orElseThrow().version()).isGreaterThan(1);
        assertThat(schemes.inForce("centre_review", LocalDate.of(2026, 3, 1)).orElseThrow().version()).isEqualTo(1);
        assertThat(complaints).isEmpty();
    }

    private void aReviewOfTwoCentres() {
        var round = given.aRoundOf(CENTRES);
        score(round, "公益孵化中心", "28", "18", "19", "14", "14", "0", "1");
        score(round, "文化艺术孵化中心", "25", "16", "15", "14", "13", "0", "1");
        calculation.close(round);
        db.sql("update appraisal_round set stage = 'SCORED', period_from = '2026-01-01', period_to = '2026-12-31' where id = ?").param(round).update();
    }

    private void score(UUID round, String centre, String... points) {
        var subject = given.aSubjectOf(round, centre);
        for (int n = 0; n < ITEMS.length; n++) given.score(round, subject, ITEMS[n], points[n]);
    }
}
