package org.gongzhi.platform.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongzhi.platform.database.TestDatabase;
import org.gongzhi.platform.webhook.Receiver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Two programs in processes of their own on one database, behind a balancer that knows nobody again; one of them is killed. */
class TwoNodesTests {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final HttpClient browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
    private final List<NodeProcess> nodes = new ArrayList<>();
    private String office;
    private JdbcClient db;

    @AfterEach
    void stop() throws Exception {
        for (var node : nodes) node.close();
    }

    @Test
    void whenOneOfTwoIsKilledNothingThatWasAcknowledgedIsLostAndTheOtherGoesOn() throws Exception {
        startTwo();
        try (var balancer = new Balancer(nodes.stream().map(NodeProcess::address).toList()); var receiver = new Receiver()) {
            office = balancer.address();
            logIn();
            subscribe(receiver);
            var job = aJobThatTakesItsTime();
            var writers = new Writers(office);
            var victim = whoeverRuns(job);
            await().atMost(Duration.ofSeconds(20)).until(() -> writers.acknowledged().size() > 10);
            victim.kill();
            var killed = Instant.now();

            await().atMost(Duration.ofSeconds(40)).until(() -> state(job).equals("DONE"));
            System.out.println("TwoNodes: the job was taken over and done " + Duration.between(killed, Instant.now()).toMillis() + " ms after the kill");
            writers.close();

            assertThat(status("/")).as("the log-in survives").isEqualTo(200);
            theJobWasDoneOnce(job);
            allThatWasAcknowledgedIsThereOnce(writers.acknowledged());
            theyWereToldOnce(receiver, writers.acknowledged());
            whatRecursRanOncePerPeriod(victim.name());
            assertThat(screen("/state")).contains(victim.name());
        }
    }

    private void startTwo() throws Exception {
        var options = new ArrayList<>(TestDatabase.options("two" + System.nanoTime()));
        var data = Files.createTempDirectory(Path.of("target"), "two-nodes-");
        options.addAll(List.of("--gongzhi.data=" + data, "--db-scheduler.heartbeat-interval=1s", "--db-scheduler.polling-interval=200ms",
                "--gongzhi.outbox.every=300ms", "--gongzhi.outbox.pauses=200ms,500ms,1s,2s", "--gongzhi.test.tick=true",
                "--spring.datasource.hikari.maximum-pool-size=6"));
        nodes.add(NodeProcess.start("east", options));
        var address = options.get(0).substring(options.get(0).indexOf('=') + 1);
        db = JdbcClient.create(new SingleConnectionDataSource(TestDatabase.superuser(address), true));
        db.sql("create table tick (at timestamptz not null, node text not null)").update();
        db.sql("grant all on tick to public").update();
        nodes.add(NodeProcess.start("west", options));
    }

    /** The next requests go to one program after the other, and both know who asks. */
    private void logIn() throws Exception {
        var page = browser.send(HttpRequest.newBuilder(URI.create(office + "/login")).header("Accept", "text/html").build(), BodyHandlers.ofString()).body();
        var token = CSRF.matcher(page);
        assertThat(token.find()).isTrue();
        var form = "username=helan&password=demo&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        browser.send(HttpRequest.newBuilder(URI.create(office + "/login")).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html").POST(BodyPublishers.ofString(form)).build(), BodyHandlers.discarding());
        for (int i = 0; i < 4; i++) assertThat(status("/")).isEqualTo(200);
    }

    private void subscribe(Receiver receiver) throws Exception {
        var form = "name=receiver&kind=EVENTS&types=need.received&address=" + URLEncoder.encode(receiver.address(), StandardCharsets.UTF_8);
        var answer = asAdministrator("/destinations").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
        assertThat(browser.send(answer, BodyHandlers.ofString()).statusCode()).isEqualTo(201);
    }

    private UUID aJobThatTakesItsTime() {
        var job = UUID.randomUUID();
        db.sql("""
                        insert into job (id, kind, input, person_id, post_id, state, created_at)
                        select :id, 'test-job', jsonb_build_object('mark', :id::text, 'end', 'slow'), p.id, o.id, 'WAITING', now()
                          from person p join post o on o.person_id = p.id where p.login = 'helan' limit 1
                        """).param("id", job).update();
        db.sql("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version) values ('job', :id, now(), false, 1)")
                .param("id", job.toString()).update();
        return job;
    }

    private NodeProcess whoeverRuns(UUID job) {
        await().atMost(Duration.ofSeconds(20)).until(() -> state(job).equals("RUNNING"));
        var name = db.sql("select picked_by from scheduled_tasks where task_instance = :id").param("id", job.toString()).query(String.class).single();
        return nodes.stream().filter(node -> node.name().equals(name)).findFirst().orElseThrow();
    }

    private void theJobWasDoneOnce(UUID job) {
        assertThat(db.sql("select runs from job where id = :id").param("id", job).query(Integer.class).single()).isEqualTo(2);
        assertThat(db.sql("select count(*) from message where title = :id").param("id", job.toString()).query(Integer.class).single()).isEqualTo(1);
    }

    private void allThatWasAcknowledgedIsThereOnce(List<String> acknowledged) {
        var written = db.sql("select title from need where title like '负载%'").query(String.class).list();
        System.out.println("TwoNodes: " + acknowledged.size() + " writes acknowledged, " + written.size() + " written");
        assertThat(written).doesNotHaveDuplicates().containsAll(acknowledged);
    }

    /** A letter whose carrier was killed on the way may come twice, under the same id. */
    private void theyWereToldOnce(Receiver receiver, List<String> acknowledged) {
        var needs = db.sql("select id from need where title = any(:titles)").param("titles", acknowledged.toArray(String[]::new)).query(String.class).list();
        await().atMost(Duration.ofSeconds(30)).until(() -> needs.stream().allMatch(need -> receiver.received().stream().anyMatch(message -> message.body().contains(need))));
        await().atMost(Duration.ofSeconds(10)).until(() -> db.sql("select count(*) from outbox where state = 'WAITING' and type <> 'ping'").query(Integer.class).single() == 0);
        assertThat(receiver.received().stream().map(Receiver.Received::id).distinct()).hasSize(
                db.sql("select count(*) from outbox where type = 'need.received' and state = 'DELIVERED'").query(Integer.class).single());
    }

    private void whatRecursRanOncePerPeriod(String victim) {
        var shortest = db.sql("select extract(epoch from min(gap)) from (select at - lag(at) over (order by at) as gap from tick) as gaps").query(Double.class).single();
        var later = db.sql("select count(*) from tick where node <> :victim").param("victim", victim).query(Integer.class).single();
        assertThat(shortest).isGreaterThan(0.9 * TestTick.PERIOD.toMillis() / 1000);
        assertThat(later).isPositive();
    }

    private String state(UUID job) { return db.sql("select state from job where id = :id").param("id", job).query(String.class).single(); }

    private int status(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(office + path)).header("Accept", "text/html").build(), BodyHandlers.ofString()).statusCode();
    }

    private String screen(String path) throws Exception { return browser.send(asAdministrator(path).build(), BodyHandlers.ofString()).body(); }

    private HttpRequest.Builder asAdministrator(String path) {
        return HttpRequest.newBuilder(URI.create(office + path)).header("Accept", "application/json").header("Authorization", "Bearer demo-token-of-guanli");
    }
}
