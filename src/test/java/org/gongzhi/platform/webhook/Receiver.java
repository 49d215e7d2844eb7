package org.gongzhi.platform.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Another program that receives messages and answers as it is told, at last 204. */
public class Receiver implements AutoCloseable {

    public record Received(HttpHeaders headers, String body, int answered) {

        public String id() { return headers.firstValue("webhook-id").orElseThrow(); }
    }

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final HttpServer server;
    private volatile long delay;

    public Receiver(Integer... answers) throws IOException {
        this.answers.addAll(List.of(answers));
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 50);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    public String address() { return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook"; }

    public List<Received> received() { return received; }

    void delay(long millis) { delay = millis; }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int status;
        synchronized (answers) {
            status = answers.isEmpty() ? 204 : answers.size() == 1 && answers.peek() >= 300 && answers.peek() < 400 ? answers.peek() : answers.poll();
            received.add(new Received(HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true), body, status));
        }
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (status / 100 == 3) exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override public void close() { server.stop(0); }
}
