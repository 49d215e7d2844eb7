package org.gongzhi.platform.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.gongzhi.Chromium;
import org.gongzhi.HtmlValidity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A real office opens for the first time: nobody is there, and whoever reads the console makes the first who can log in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIf(value = "org.gongzhi.Chromium#isThere", disabledReason = "There is no /usr/bin/chromium")
class FirstJourneyTests {

    @Autowired FirstAdministrator first;
    @LocalServerPort int port;

    @Test
    void whoeverReadsTheConsoleBecomesTheFirstAdministrator() {
        var office = "http://localhost:" + port;
        try (var chromium = new Chromium()) {
            var page = chromium.visitor().newPage();
            page.navigate(office);
            assertThat(page).hasURL(office + "/start");
            assertThat(HtmlValidity.errors(page.content())).isEmpty();
            assertThat(Chromium.faults(page, office + "/start")).isEmpty();

            fill(page, "AAAA-BBBB-CCCC");
            assertThat(page.locator(".invalid-feedback").first()).isVisible();
            assertThat(page.getByLabel("姓名")).hasValue("高山");
            fill(page, first.code().toString());
            assertThat(page).hasURL(office + "/login");

            page.locator("[name=username]").fill("gaoshan");
            page.locator("[name=password]").fill("yunxi-2026-hub");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录").setExact(true)).click();
            assertThat(page.locator("body")).containsText("高山");
            assertThat(page.navigate(office + "/start").status()).isEqualTo(404);
        }
    }

    private static void fill(Page page, String code) {
        page.getByLabel("一次性口令").fill(code);
        page.getByLabel("姓名").fill("高山");
        page.getByLabel("登录名").fill("gaoshan");
        page.getByLabel("密码").fill("yunxi-2026-hub");
        page.getByLabel("本区的区划代码").fill("330305");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("建立并去登录")).click();
    }
}
