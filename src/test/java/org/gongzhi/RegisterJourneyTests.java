package org.gongzhi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register in a real browser: a table with bad rows, and a neighbour district that finds nothing of ours. */
class RegisterJourneyTests extends Journey {

    private static final String TABLE = """
            类型,名称,统一社会信用代码,备案编号,所在地,登记日期,服务领域,注册资金（元）
            社区社会组织,旅途邻里互助队,,云溪备 2026-901,溪上街道,2026-03-02,为老服务,
            社会服务机构,旅途助老服务中心,52330399MJ00000000,,溪上街道,2026-03-02,为老服务,三万
            """;

    @Autowired People people;
    @Autowired JdbcClient db;

    @Test
    void aTableWithBadRowsSaysWhichAndTakesNothingIn() {
        var page = logIn("xujing");
        page.navigate(address("/organizations/import"));
        page.locator("[name=file]").setInputFiles(new FilePayload("名册.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button.btn-primary").click();

        assertThat(page.getByText("需要改正的地方").first()).isVisible();
        var bad = page.locator("main tbody tr");
        assertThat(bad.first().locator("td").first()).hasText("3");
        assertThat(page.locator("main")).containsText("三万");
        assertThat(db.sql("select count(*) from organization where name in ('旅途邻里互助队', '旅途助老服务中心')").query(Integer.class).single()).isZero();
    }

    @Test
    void aNeighbourDistrictFindsNothingOfOurs() {
        var login = "linqu" + UUID.randomUUID().toString().substring(0, 8);
        people.enroll(login, "demo", "林渠", "邻区民政局", "REGISTRAR", new Reach("330304", null));
        var ours = db.sql("select id from organization where name = '海棠社会工作服务中心'").query(UUID.class).single();
        var page = logIn(login);
        var answer = page.navigate(address("/organizations/" + ours));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("main")).containsText("没有找到");
        assertThat(page.locator("main")).not().containsText("海棠");
    }
}
