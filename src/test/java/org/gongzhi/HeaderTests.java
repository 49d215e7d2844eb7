package org.gongzhi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongzhi.platform.access.GivenLogIns;
import org.gongzhi.platform.access.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What every answer tells the browser, and what no answer tells a stranger. */
@OfficeTest
class HeaderTests {

    private static final List<String> EVERYWHERE = List.of("Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Permissions-Policy",
            "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy");

    @Autowired Routes routes;
    @Autowired GivenLogIns given;
    @Autowired People people;
    @Autowired MockMvcTester web;
    @LocalServerPort int port;

    @Test
    void everyRouteAnswersWithThem() {
        var director = user(people.loadUserByUsername("guhong"));
        var wrong = new ArrayList<String>();
        for (var route : routes.ours()) {
            if (route.method() != HttpMethod.GET) continue;
            var answer = web.get().uri(route.address()).accept("text/html, */*;q=0.1").with(director).exchange().getResponse();
            EVERYWHERE.stream().filter(header -> answer.getHeaders(header).size() != 1).forEach(header -> wrong.add(route + " " + header + " " + answer.getHeaders(header)));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void soDoAssetsErrorsAndWhatTheFirewallRefuses() throws Exception {
        var asset = Pattern.compile("/assets/gongzhi-[a-z0-9]+\\.css").matcher(get("/login").body()).results().findFirst().orElseThrow().group();
        for (var address : List.of(asset, "/no/such/page", "/orders/" + UUID.randomUUID(), "/r/x", "/openapi.json", "/favicon.ico", "/%2e%2e/", "/a;b=c", "/orders?page=%00", "/login%0d%0aX: y")) {
            var answer = get(address);
            assertThat(EVERYWHERE).as(address + " " + answer.statusCode()).allMatch(header -> answer.headers().allValues(header).size() == 1);
        }
    }

    @Test
    void thePolicyAllowsNothingInlineAndNothingOfOthers() throws Exception {
        assertThat(get("/login").headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*", "http:");
    }

    @Test
    void overHttpsCookiesBelongToThisHostAloneAndTheBrowserComesBackByHttps() {
        var someone = given.someone("COMMUNITY_STAFF");
        var page = web.get().uri("/login").secure(true).accept(TEXT_HTML).exchange().getResponse();
        assertThat(page.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");

        var raw = web.post().uri("/login").secure(true).with(csrf()).param("username", someone.login()).param("password", GivenLogIns.PASSWORD).exchange().getResponse();
        assertThat(raw.getHeaders("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("__Host-gongzhi=") && cookie.contains("HttpOnly") && cookie.contains("Secure") && cookie.contains("SameSite=Lax"));
        assertThat(web.get().uri("/login").exchange().getResponse().getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void aProxysHeadersAreNotBelievedUnlessThatIsConfigured() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(at("/login"))).header("Accept", "text/html").header("X-Forwarded-Proto", "https").header("X-Forwarded-For", "1.2.3.4");
        var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("__Host-"));
    }

    /** Unknown address, a thing that is not there, a thing of somebody else: nobody can tell which. */
    @Test
    void whatIsNotThereAndWhatIsNotYoursLookTheSame() {
        var helan = user(people.loadUserByUsername("helan"));
        var absent = body("/orders/" + UUID.randomUUID(), helan);
        assertThat(body("/no/such/page", helan)).isEqualTo(absent);
        assertThat(body("/needs/" + UUID.randomUUID(), helan)).isEqualTo(absent);
        assertThat(body("/orders/nonsense", helan)).isEqualTo(absent);
        var theirs = Pattern.compile("/needs/[0-9a-f-]{36}").matcher(text(web.get().uri("/needs").accept(TEXT_HTML).with(user(people.loadUserByUsername("taoran"))).exchange().getResponse()))
                .results().findFirst().orElseThrow().group();
        assertThat(body(theirs, helan)).isEqualTo(absent);
    }

    @Test
    void aMalformedRequestTellsNothingOfTheServer() throws Exception {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write("GET /\u0001<script> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            assertThat(new String(all(socket.getInputStream()), StandardCharsets.ISO_8859_1)).startsWith("HTTP/1.1 400").doesNotContain("Tomcat", "Exception", "<script>");
        }
    }

    private String body(String address, org.springframework.test.web.servlet.request.RequestPostProcessor who) {
        var answer = web.get().uri(address).accept(TEXT_HTML).with(who).exchange().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(404);
        var page = text(answer);        // around it the menu shows where one asked, which one knows
        return page.substring(page.indexOf("<main"), page.indexOf("</main>")).replaceAll("请求编号 <span[^>]*>[^<]*", "");
    }

    private static String text(org.springframework.mock.web.MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        var raw = URI.create(at(address.contains(" ") ? address.substring(0, address.indexOf(' ')) : address));
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(raw).header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] all(InputStream in) throws IOException { return in.readAllBytes(); }

    private String at(String address) { return "http://localhost:" + port + address; }
}
