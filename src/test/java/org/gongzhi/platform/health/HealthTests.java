package org.gongzhi.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.gongzhi.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@OfficeTest
class HealthTests {

    private final HttpClient http = HttpClient.newHttpClient();
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;
    @LocalServerPort int port;

    @Test
    void everybodyHearsWhetherItLivesAndServesAndNothingElse() throws Exception {
        for (var probe : new String[] {"", "/liveness", "/readiness"}) {
            var answer = get("/actuator/health" + probe, null);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details", "database", "path");
        }
    }

    @Test
    void metricsAreForThoseWhoMayReadTheState() throws Exception {
        assertThat(get("/actuator/prometheus", null).statusCode()).isEqualTo(401);
        assertThat(get("/actuator/prometheus", "helan").statusCode()).isEqualTo(403);
        assertThat(get("/actuator/prometheus", "guanli").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/../actuator/prometheus", null).statusCode()).isNotEqualTo(200);
        assertThat(get("/actuator/env", "guanli").statusCode()).isEqualTo(404);
    }

    @Test
    void requestsAreCountedByTheirRouteHoweverManyAddressesThereAre() throws Exception {
        for (int i = 0; i < 20; i++) {
            get("/r/secret-of-nobody-" + i, null);
            get("/no-such-page-" + i, null);
        }

        var metrics = get("/actuator/prometheus", "guanli").body();

        assertThat(metrics).contains("uri=\"/r/{secret}\"", "hikaricp_connections_active", "jvm_memory_used_bytes", "gongzhi_jobs_waiting",
                        "gongzhi_jobs_failed", "gongzhi_outbox_waiting", "gongzhi_outbox_dead", "gongzhi_outbox_oldest_seconds", "gongzhi_nodes_live")
                .doesNotContain("secret-of-nobody", "no-such-page");
        assertThat(Pattern.compile("http_server_requests_seconds_count\\{[^}]*uri=\"([^\"]*)\"").matcher(metrics).results()
                .map(found -> found.group(1)).distinct().count()).as("at most one for each route, and those that lead nowhere").isLessThan(routes.getHandlerMethods().size() + 50L);
    }

    private HttpResponse<String> get(String path, String login) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept", "*/*");
        if (login != null) request.header("Authorization", "Bearer demo-token-of-" + login);
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
