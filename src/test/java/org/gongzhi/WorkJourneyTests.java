package org.gongzhi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongzhi.platform.access.GivenLogIns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From a network that has sent many forms: the browser works and nobody answers anything; without scripts one answers a sum. */
class WorkJourneyTests extends Journey {

    private static final String FORM = "/c/330399001003/needs";
    private static final Pattern PART = Pattern.compile("name=\"([a-z]+)\"\r\n\r\n([^\r]*)\r\n");

    @Autowired MockMvcTester web;

    /** Another one than that of the other journeys, which may send as many forms as they like. */
    private final String network = GivenLogIns.anAddress();
    private String asked;
    private MvcTestResult sent;

    @BeforeEach
    void manyForms() throws Exception {
        for (int i = 0; asked == null; i++) {
            var answer = send(web.post().uri(FORM).param("field", "REPAIR").param("title", "楼道灯坏了 " + i).param("agree", "true").param("confirm", "yes"));
            if (answer.getResponse().getStatus() == 422) asked = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void theBrowserWorksAndTheFormGoesThrough() {
        var page = visitor(390);
        page.route("**" + FORM, this::fromThatNetwork);
        page.navigate(address(FORM));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("校验");
        assertThat(page.locator("[data-sum]")).isHidden();

        button(page, "提交");                    // at once: it waits for the work and goes off by itself
        page.waitForURL("**/portal");
        assertThat(sent).hasStatus(303);
        assertThat(complaints).isEmpty();
    }

    @Test
    void withoutScriptsOneAnswersTheSum() {
        script = false;
        var page = visitor(390);
        page.route("**" + FORM, this::fromThatNetwork);
        page.navigate(address(FORM));
        var words = page.locator(".question img").getAttribute("alt").replace("等于几", "").split("加");
        page.locator("[name=answer]").fill(String.valueOf("零一二三四五六七八九".indexOf(words[0]) + "零一二三四五六七八九".indexOf(words[1])));

        button(page, "提交");
        page.waitForURL("**/portal");
        assertThat(sent).hasStatus(303);
    }

    /** The browser is shown what that network was answered, and what it sends comes from there. */
    private void fromThatNetwork(Route route) {
        if (route.request().method().equals("GET")) {
            route.fulfill(new Route.FulfillOptions().setContentType("text/html; charset=utf-8").setBody(asked));
            return;
        }
        var form = web.post().uri(FORM).param("confirm", "yes");      // others have asked for the same: they are these forms
        PART.matcher(route.request().postData()).results().filter(part -> !part.group(1).equals("_csrf")).forEach(part -> form.param(part.group(1), part.group(2)));
        sent = send(form);
        route.fulfill(new Route.FulfillOptions().setStatus(303).setHeaders(Map.of("Location", address("/portal"))));
    }

    private MvcTestResult send(MockMvcTester.MockMvcRequestBuilder form) {
        return form.accept(TEXT_HTML).with(csrf()).with(raw -> {
            raw.setRemoteAddr(network);
            return raw;
        }).exchange();
    }
}
