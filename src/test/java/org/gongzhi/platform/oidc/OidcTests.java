package org.gongzhi.platform.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongzhi.platform.access.GivenLogIns;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.factor.Totp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A real office, not a demo, with another office's log-in beside its own. The provider is real and so is every request: the
 * code flow with PKCE, walked by an HTTP client with cookies. A context of its own, for no other test has a provider.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class OidcTests {

    private static ConfigurableApplicationContext provider;

    @Autowired People people;
    @Autowired GivenLogIns given;
    @Autowired JdbcClient db;
    @LocalServerPort int port;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        if (provider == null) provider = TestProvider.start();
        settings.add("gongzhi.oidc.issuer", () -> TestProvider.issuer(provider));
        settings.add("gongzhi.oidc.client-id", () -> TestProvider.CLIENT);
        settings.add("gongzhi.oidc.client-secret", () -> TestProvider.SECRET);
        settings.add("gongzhi.oidc.label", () -> "用区政务身份登录");
    }

    @BeforeEach
    void thePresentAddress() {
        provider.getBean(TestProvider.InMemoryClients.class).returnTo(at("/login/oauth2/code/outside"));
        db.sql("update person set outside_id = null").update();
    }

    @Test
    void whoIsKnownHereComesInByTheOtherOfficesLogIn() throws Exception {
        var someone = given.someone("HUB_DESK");
        db.sql("update person set outside_id = 'employee-7' where id = ?").param(someone.id()).update();
        var browser = browser();
        assertThat(get(browser, at("/login")).body()).contains("用区政务身份登录", "/oauth2/authorization/outside");

        var arrived = arrive(browser, "employee-7", "/orders");

        assertThat(arrived.uri().getPath()).isEqualTo("/orders");
        assertThat(arrived.statusCode()).isEqualTo(200);
        assertThat(db.sql("select way from log_in where person_id = ?").param(someone.id()).query(String.class).single()).isEqualTo("OUTSIDE");
        assertThat(given.noted(someone.id(), "SIGN_IN")).isEqualTo(1);
    }

    @Test
    void nobodyGetsAnAccountByLoggingInThere() throws Exception {
        var before = db.sql("select count(*) from person").query(Long.class).single();

        var arrived = arrive(browser(), "stranger", "/orders");

        assertThat(arrived.uri()).hasToString(at("/login?error=outside"));
        assertThat(arrived.body()).contains("还没有登记您的账号");
        assertThat(db.sql("select count(*) from person").query(Long.class).single()).isEqualTo(before);
    }

    @Test
    void whoIsSuspendedHereIsNotLetInBecauseTheyAreKnownThere() throws Exception {
        var someone = given.someone("HUB_DESK");
        db.sql("update person set outside_id = 'employee-7' where id = ?").param(someone.id()).update();
        people.suspend(someone.id());

        assertThat(arrive(browser(), "employee-7", "/orders").uri()).hasToString(at("/login?error=outside"));
    }

    @Test
    void anAnswerToAQuestionNobodyAskedIsWorthNothing() throws Exception {
        var begun = get(HttpClient.newBuilder().cookieHandler(new CookieManager()).build(), at("/oauth2/authorization/outside"));
        var asked = begun.headers().firstValue("Location").orElseThrow();
        assertThat(asked).contains("code_challenge=", "code_challenge_method=S256", "state=", "nonce=");
        var state = Pattern.compile("state=([^&]+)").matcher(asked).results().findFirst().orElseThrow().group(1);
        assertThat(begun.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("outside=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && !cookie.contains(state));

        var forged = get(browser(), at("/login/oauth2/code/outside?code=guess&state=" + state));
        assertThat(forged.uri()).hasToString(at("/login?error=outside-failed"));
    }

    @Test
    void anAdministratorNeedsASecondFactorHereAsWell() throws Exception {
        var login = "adm" + UUID.randomUUID().toString().substring(0, 8);
        var id = people.enroll(login, GivenLogIns.PASSWORD, "管一", "系统管理员", "SYSTEM_ADMIN", new Reach("330399", null));
        db.sql("update person set outside_id = 'employee-7' where id = ?").param(id).update();
        var browser = browser();
        var arrived = arrive(browser, "employee-7", "/people");

        assertThat(arrived.uri().getPath()).isEqualTo("/login/factor");
        assertThat(get(browser, at("/account")).uri().getPath()).isEqualTo("/login/factor");
        var offer = found(arrived.body(), "name=\"offer\" value=\"([^\"]+)\"");
        var secret = found(arrived.body(), "secret\">([A-Z2-7 ]+)<").replace(" ", "");
        var codes = post(browser, at("/login/factor"), "offer", offer, "code", Totp.code(secret, Instant.now()), "_csrf", csrf(arrived.body()));
        assertThat(codes.statusCode()).isEqualTo(201);
        assertThat(get(browser, at("/people")).uri().getPath()).isEqualTo("/people");
    }

    private HttpResponse<String> arrive(HttpClient browser, String name, String wanted) throws Exception {
        get(browser, at(wanted));
        var form = get(browser, at("/oauth2/authorization/outside"));
        assertThat(form.uri().getPath()).isEqualTo("/login");
        return post(browser, TestProvider.issuer(provider) + "/login", "username", name, "password", "there", "_csrf", csrf(form.body()));
    }

    private static String csrf(String page) { return found(page, "name=\"_csrf\"[^>]*value=\"([^\"]+)\""); }

    private static String found(String page, String what) { return Pattern.compile(what).matcher(page).results().findFirst().orElseThrow().group(1); }

    /** The two offices share the host of this machine and differ by port, which cookies do not see: each gets its name. */
    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL)).followRedirects(HttpClient.Redirect.NORMAL).build();
    }

    private static HttpResponse<String> get(HttpClient browser, String address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(HttpClient browser, String address, String... fields) throws IOException, InterruptedException {
        var form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) form.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        return browser.send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String at(String address) { return "http://localhost:" + port + address; }
}
