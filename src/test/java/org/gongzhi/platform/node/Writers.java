package org.gongzhi.platform.node;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Several people who record needs without a pause, and remember which were acknowledged. */
final class Writers implements AutoCloseable {

    private static final int PEOPLE = 3;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
    private final String office;
    private volatile boolean going = true;

    Writers(String office) {
        this.office = office;
        for (int i = 0; i < PEOPLE; i++) {
            var mark = "负载" + (char) ('A' + i);
            threads.submit(() -> write(mark));
        }
    }

    List<String> acknowledged() { return acknowledged; }

    private void write(String mark) {
        for (int n = 0; going; n++) {
            try {
                if (record(mark + "-" + n) == 201) acknowledged.add(mark + "-" + n);
                Thread.sleep(40);
            } catch (IOException unknown) {
                // nobody said that it was done
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private int record(String title) throws IOException, InterruptedException {
        var form = Map.of("region", "330399001001", "field", "REPAIR", "title", title, "details", "写入", "wanted", "WEEK", "persons", "1", "source", "VISIT",
                "consent", "当面同意", "confirm", "true");
        var body = form.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return http.send(HttpRequest.newBuilder(URI.create(office + "/needs")).timeout(Duration.ofSeconds(20)).header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded").header("Authorization", "Bearer demo-token-of-helan")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    @Override
    public void close() throws InterruptedException {
        going = false;
        threads.shutdown();
        if (!threads.awaitTermination(30, TimeUnit.SECONDS)) threads.shutdownNow();
    }
}
