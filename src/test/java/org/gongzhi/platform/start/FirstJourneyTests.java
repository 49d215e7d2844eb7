package org.gongzhi.platform.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.gongzhi.Chromium;
import org.gongzhi.HtmlValidity;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.factor.Totp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real office opens for the first time: nobody is there, and whoever reads the console names its three administrators. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIf(value = "org.gongzhi.Chromium#isThere", disabledReason = "There is no /usr/bin/chromium")
class FirstJourneyTests {

    @Autowired FirstAdministrators first;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired Clock clock;
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

            logIn(page, office, "gaoshan", "yunxi-2026-hub");
            assertThat(page).hasURL(office + "/login/factor");
            assertThat(HtmlValidity.errors(page.content())).isEmpty();
            setUp(page);
            assertThat(page.locator("body")).containsText("高山");
            assertThat(page.navigate(office + "/start").status()).isEqualTo(404);

            whereEverybodyNeedsOneNobodyGetsInWithout(chromium.visitor().newPage(), office);
        }
    }

    private void whereEverybodyNeedsOneNobodyGetsInWithout(Page page, String office) {
        people.enroll("xuxin", "forty green lanterns", "许新", "订单专员", "HUB_DESK", new Reach("330305", null));
        logIn(page, office, "xuxin", "forty green lanterns");
        assertThat(page).hasURL(office + "/");

        db.sql("insert into log_in_rule (from_on, factor_of, unused_days, basis) values (?, 'EVERYBODY', 90, '区里的要求')").param(LocalDate.now(clock)).update();
        page.navigate(office + "/orders");
        assertThat(page).hasURL(office + "/login/factor");
        page.navigate(office + "/account");
        assertThat(page).hasURL(office + "/login/factor");
        assertThat(Chromium.faults(page, office + "/login/factor")).isEmpty();
        setUp(page);
        page.navigate(office + "/account");
        assertThat(page.locator("body")).containsText("换手机或重发恢复码");
        assertThat(page.locator("body")).not().containsText("停用第二步验证");
        assertThat(page.navigate(office + "/orders").status()).isEqualTo(200);
    }

    private static void logIn(Page page, String office, String login, String password) {
        page.navigate(office + "/login");
        page.locator("[name=username]").fill(login);
        page.locator("[name=password]").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录").setExact(true)).click();
    }

    private static void setUp(Page page) {
        var secret = page.locator(".secret").textContent().replace(" ", "");
        page.getByLabel("验证码").fill(Totp.code(secret, Instant.now()));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("启用第二步验证")).click();
        assertThat(page.locator(".recovery-codes li")).hasCount(10);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("我已收好")).click();
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
