package org.gongzhi;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** People at their desks and on their phones, each with a browser of their own. */
@OfficeTest
@EnabledIf(value = "org.gongzhi.Chromium#isThere", disabledReason = "There is no /usr/bin/chromium")
abstract class Journey {

    private static Chromium chromium;

    @LocalServerPort int port;

    /** What the browsers' consoles complained of. */
    final List<String> complaints = new ArrayList<>();

    /** Whether the people's browsers run scripts. */
    boolean script = true;

    @BeforeAll
    static void open() { chromium = new Chromium(); }

    @AfterAll
    static void close() { chromium.close(); }

    Page logIn(String login) {
        var page = visitor(1440);
        page.navigate(address("/login"));
        page.locator("[name=username]").fill(login);
        page.locator("[name=password]").fill("demo");
        button(page, "登录");
        return page;
    }

    Page visitor(int width) {
        var page = chromium.visitor(script).newPage();
        page.setViewportSize(width, 900);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {      // a refusal is a 422, which the browser logs and nothing else may be
            if (message.type().equals("error") && !message.text().contains("422")) complaints.add(page.url() + " " + message.text());
        });
        return page;
    }

    static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
    }

    static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first().click();
    }

    static void stands(Page page, String stage) {
        assertThat(page.locator(".head .badge").first()).hasText(stage);
    }

    String address(String path) { return "http://localhost:" + port + path; }
}
