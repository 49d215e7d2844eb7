package org.gongzhi.platform.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import org.gongzhi.Chromium;
import org.gongzhi.HtmlValidity;
import org.gongzhi.platform.factor.Totp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A real office opens for the first time: nobody is there, and whoever reads the console names its three administrators. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIf(value = "org.gongzhi.Chromium#isThere", disabledReason = "There is no /usr/bin/chromium")
class FirstJourneyTests {

    @Autowired FirstAdministrators first;
    @LocalServerPort int port;

    @Test
    void whoeverReadsTheConsoleNamesTheThreeAdministrators() {
        var office = "http://localhost:" + port;
        try (var chromium = new Chromium()) {
            var page = chromium.visitor().newPage();
            page.navigate(office);
            assertThat(page).hasURL(office + "/start");
            assertThat(HtmlValidity.errors(page.content())).isEmpty();
            assertThat(Chromium.faults(page, office + "/start")).isEmpty();

            fill(page, "AAAA-BBBB-CCCC");
            assertThat(page.locator(".invalid-feedback").first()).isVisible();
            assertThat(page.locator("[name=name]")).hasValue("高山");
            fill(page, first.code().toString());
            assertThat(page).hasURL(office + "/login");

            page.locator("[name=username]").fill("gaoshan");
            page.locator("[name=password]").fill("yunxi-2026-hub");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录").setExact(true)).click();
            assertThat(page).hasURL(office + "/login/factor");
            assertThat(HtmlValidity.errors(page.content())).isEmpty();
            var secret = page.locator(".secret").textContent().replace(" ", "");
            page.getByLabel("验证码").fill(Totp.code(secret, Instant.now()));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("启用第二步验证")).click();
            assertThat(page.locator(".recovery-codes li")).hasCount(10);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("我已收好")).click();
            assertThat(page.locator("body")).containsText("高山");
            assertThat(page.navigate(office + "/start").status()).isEqualTo(404);
        }
    }

    private static void fill(Page page, String code) {
        page.getByLabel("一次性口令").fill(code);
        page.getByLabel("本区的区划代码").fill("330305");
        administrator(page, "name", "高山", "login", "gaoshan", "password");
        administrator(page, "securityName", "安青", "securityLogin", "anqing", "securityPassword");
        administrator(page, "auditName", "沈计", "auditLogin", "shenji", "auditPassword");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("建立并去登录")).click();
    }

    private static void administrator(Page page, String nameField, String name, String loginField, String login, String passwordField) {
        page.locator("[name=" + nameField + "]").fill(name);
        page.locator("[name=" + loginField + "]").fill(login);
        page.locator("[name=" + passwordField + "]").fill("yunxi-2026-hub");
    }
}
