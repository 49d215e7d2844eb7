package org.gongzhi.platform.node;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends each request to the next program in turn, and to the one after it when nobody is there. What was sent once is not sent again. */
final class Balancer implements AutoCloseable {

    private static final Set<String> OWN = Set.of("connection", "host", "content-length", "transfer-encoding", "expect", "upgrade", "http2-settings");
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();
    private final List<String> programs;
    private final AtomicInteger turn = new AtomicInteger();
    private final HttpServer server;

    Balancer(List<String> programs) throws IOException {
        this.programs = programs;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 100);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::pass);
        server.start();
    }

    String address() { return "http://127.0.0.1:" + server.getAddress().getPort(); }

    private void pass(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var first = turn.getAndIncrement();
        try (exchange) {
            for (int n = 0; n < programs.size(); n++) {
                try {
                    answer(exchange, http.send(request(exchange, body, programs.get((first + n) % programs.size())), HttpResponse.BodyHandlers.ofByteArray()));
                    return;
                } catch (ConnectException nobody) {
                    // the next one
                } catch (IOException broken) {
                    break;
                }
            }
            exchange.sendResponseHeaders(502, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest request(HttpExchange exchange, byte[] body, String program) {
        var request = HttpRequest.newBuilder(URI.create(program + exchange.getRequestURI())).timeout(Duration.ofSeconds(20))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase())) values.forEach(value -> request.header(name, value));
        });
        return request.build();
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase())) exchange.getResponseHeaders().put(name, values);
        });
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        if (answer.body().length > 0) exchange.getResponseBody().write(answer.body());
    }

    @Override public void close() { server.stop(0); }
}
