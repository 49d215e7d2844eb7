package org.gongzhi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import org.gongzhi.platform.access.GivenLogIns;
import org.gongzhi.platform.factor.Factors;
import org.gongzhi.platform.factor.Totp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those whose password was right and who still have something to do before they are in; no link leads to what they see. */
class HalfwayJourneyTests extends Journey {

    @Autowired GivenLogIns given;
    @Autowired Factors factors;
    @Autowired JdbcClient db;

    @Test
    void aCodeIsAskedForAfterThePassword() {
        var someone = given.someone("COMMUNITY_STAFF");
        var secret = Totp.secret();
        factors.take(someone.id(), factors.offered(secret, someone.id()), Totp.code(secret, Instant.now()));
        var page = halfway(someone, "/login/code");

        page.locator("[name=code]").fill("000000");
        button(page, "继续");
        assertThat(page.locator(".invalid-feedback").first()).isVisible();
        page.locator("[name=code]").fill(Totp.code(secret, Instant.now().plusSeconds(30)));
        button(page, "继续");
        isIn(page);
    }

    @Test
    void whoeverWasGivenAPasswordChoosesTheirOwn() {
        var someone = given.someone("COMMUNITY_STAFF");
        db.sql("update person set initial = true where id = ?").param(someone.id()).update();
        var page = halfway(someone, "/login/password");

        page.locator("[name=password]").fill("short");
        page.locator("[name=again]").fill("short");
        button(page, "保存并继续");
        assertThat(page.locator(".invalid-feedback").first()).isVisible();
        page.locator("[name=password]").fill("forty green lanterns");
        page.locator("[name=again]").fill("forty green lanterns");
        button(page, "保存并继续");
        isIn(page);
    }

    private Page halfway(GivenLogIns.Person someone, String step) {
        var page = visitor(1440);
        page.navigate(address("/login"));
        page.locator("[name=username]").fill(someone.login());
        page.locator("[name=password]").fill(GivenLogIns.PASSWORD);
        button(page, "登录");
        assertThat(page).hasURL(address(step));
        assertThat(HtmlValidity.errors(page.content())).isEmpty();
        assertThat(Chromium.faults(page, address(step))).isEmpty();
        return page;
    }

    private void isIn(Page page) {
        assertThat(page.locator("header").first()).containsText("尤安");
        assertThat(complaints).isEmpty();
    }
}
