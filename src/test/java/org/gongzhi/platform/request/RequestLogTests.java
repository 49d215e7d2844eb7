package org.gongzhi.platform.request;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.gongzhi.OfficeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class RequestLogTests {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger("org.gongzhi.requests");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final HttpClient http = HttpClient.newHttpClient();
    @LocalServerPort int port;

    @BeforeEach
    void listen() {
        log.start();
        LOG.addAppender(log);
        LOG.setLevel(Level.INFO);
    }

    @AfterEach
    void stop() {
        LOG.detachAppender(log);
        LOG.setLevel(Level.WARN);
    }

    @Test
    void theAnswerThePageAndTheLogNameTheRequestAlike() throws Exception {
        var page = get("/orders/00000000-0000-0000-0000-000000000000", "text/html", "X-Request-Id", "proxy-4711-abc");
        var problem = get("/orders/00000000-0000-0000-0000-000000000000", "application/json", "X-Request-Id", "proxy-4712-abc");

        assertThat(page.headers().firstValue("X-Request-Id")).hasValue("proxy-4711-abc");
        assertThat(page.body()).contains("请求编号", "proxy-4711-abc");
        assertThat(problem.body()).contains("\"request\":\"proxy-4712-abc\"");
        assertThat(logged("proxy-4711-abc").getFormattedMessage()).matches("GET /orders/\\{id} 404 \\d+ ms");
        assertThat(logged("proxy-4711-abc").getMDCPropertyMap()).containsKeys("person", "post");
    }

    @Test
    void theTraceOfAProxyNamesTheRequest() throws Exception {
        var answer = get("/login", "text/html", "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space in it", "<script>alert(1)</script>", "-leading-dash", "00-00000000000000000000000000000000-0-0:"})
    void whatIsNoPlainNameIsNotTakenOver(String given) throws Exception {
        assertThat(get("/login", "text/html", "X-Request-Id", given).headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f]{16}");
    }

    @Test
    void noPrivateLinkAndNoSearchWordGetsIntoTheLog() throws Exception {
        get("/r/geheimnis-eines-bewohners", "text/html", "X-Request-Id", "private-link-1");
        get("/people?q=13800138000", "text/html", "X-Request-Id", "search-word-1");

        assertThat(logged("private-link-1").getFormattedMessage()).startsWith("GET /r/{secret} 404");
        assertThat(List.copyOf(log.list)).allSatisfy(line -> assertThat(line.getFormattedMessage() + line.getKeyValuePairs() + line.getMDCPropertyMap())
                .doesNotContain("geheimnis", "13800138000"));
    }

    private ILoggingEvent logged(String id) {
        return List.copyOf(log.list).stream().filter(line -> id.equals(line.getMDCPropertyMap().get("request"))).findFirst().orElseThrow();
    }

    private HttpResponse<String> get(String path, String accept, String header, String value) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept", accept).header(header, value)
                .header("Authorization", "Bearer demo-token-of-helan");
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
