package org.gongzhi.fault;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** People at work: each records one need after the other, and whoever gets no answer sends the same again until there is one. */
final class Load implements AutoCloseable {

    private final String address;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<Thread> people = new ArrayList<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Set<Integer> statuses = ConcurrentHashMap.newKeySet();
    private final AtomicInteger again = new AtomicInteger();
    private volatile boolean over;

    /** @param listener hears of every need that they record */
    Load(String address, String listener, int many) throws IOException, InterruptedException {
        this.address = address;
        subscribe(listener);
        for (var n = 0; n < many; n++) people.add(new Thread(this::work));
        people.forEach(Thread::start);
    }

    private void work() {
        while (!over) {
            var title = UUID.randomUUID().toString();
            while (!sent(title)) again.incrementAndGet();
            acknowledged.add(title);
        }
    }

    /** Whether somebody who has sent this knows that it was done. */
    private boolean sent(String title) {
        try {
            var status = client.send(request(title), BodyHandlers.discarding()).statusCode();
            statuses.add(status);
            if (status == 201 || status == 409) return true;        // 409: done before, by a program that died with the answer
        } catch (IOException e) {
            // no answer
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        pause();
        return false;
    }

    private HttpRequest request(String title) {
        var form = Map.of("region", "330399001001", "field", "REPAIR", "title", title, "wanted", "WEEK", "persons", "1", "source", "HOTLINE",
                "consent", "来电，口头同意登记", "confirm", "yes");
        var body = form.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(address + "/needs")).timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer demo-token-of-helan").header("Accept", "application/json").header("Idempotency-Key", title)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)).build();
    }

    private void subscribe(String listener) throws IOException, InterruptedException {
        var form = "name=%E6%8E%A5%E6%94%B6%E6%96%B9&kind=EVENTS&types=need.received&address=" + URLEncoder.encode(listener, StandardCharsets.UTF_8);
        var answer = client.send(HttpRequest.newBuilder(URI.create(address + "/destinations")).header("Authorization", "Bearer demo-token-of-guanli")
                .header("Accept", "application/json").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 201) throw new IllegalStateException(answer.body());
    }

    /** Somebody who looks at the list of needs. */
    static CompletableFuture<HttpResponse<Void>> reads(String address) {
        return HttpClient.newHttpClient().sendAsync(HttpRequest.newBuilder(URI.create(address + "/needs"))
                .header("Authorization", "Bearer demo-token-of-helan").header("Accept", "application/json").build(), BodyHandlers.discarding());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int done() { return acknowledged.size(); }

    int sentAgain() { return again.get(); }

    Set<Integer> statuses() { return statuses; }

    /** Ends the day; what is under way is sent to its end. */
    List<String> end() throws InterruptedException {
        over = true;
        for (var person : people) person.join();
        return List.copyOf(acknowledged);
    }

    @Override public void close() { over = true; }
}
