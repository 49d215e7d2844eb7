package org.gongzhi.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.gongzhi.Gongzhi;
import org.gongzhi.platform.command.Console;
import org.gongzhi.platform.webhook.Receiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

/** Program and database are killed in turn while people and jobs are at work. */
class CrashTests {

    private static final int KILLS = 10;

    /** So many letters are on their way at once. */
    private static final int CARRIERS = 2;
    private static final Pattern NEED = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    @TempDir Path data;

    @Test
    void whatWasAcknowledgedIsThereOnceHoweverOftenProgramAndDatabaseAreKilled() throws Exception {
        Files.writeString(data.resolve("demo"), "");
        var port = freePort();
        var program = start(port);
        try (var receiver = new Receiver(); var load = new Load(program.address(), receiver.address(), 3)) {
            for (var kill = 0; kill < KILLS; kill++) {
                atWork(load);
                leaveAJob();
                if (kill % 2 == 0) {
                    program.kill();
                    program = start(port);
                } else {
                    Program.killDatabase(data);
                }
            }
            atWork(load);
            var acknowledged = load.end();
            System.out.printf("%d needs acknowledged, %d sendings repeated, answers %s%n", acknowledged.size(), load.sentAgain(), load.statuses());

            assertThat(load.statuses()).isSubsetOf(201, 409, 503);
            try (var database = database()) {
                assertThat(number(database, "select count(*) from need where title ~ '^[0-9a-f-]{36}$'")).isEqualTo(acknowledged.size());
                assertThat(number(database, "select count(distinct title) from need where title ~ '^[0-9a-f-]{36}$'")).isEqualTo(acknowledged.size());
                assertThat(new HashSet<>(acknowledged)).hasSameSizeAs(acknowledged);
                nothingIsHalfDone(database);
                await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> jobsAreDoneOnce(database));
                await().atMost(Duration.ofSeconds(60)).until(() -> number(database, "select count(*) from outbox where type = 'need.received' and state <> 'DELIVERED'") == 0);
                eachIsHeardOfUnderOneId(receiver, database);
            }
            verifies();
            whoIsBeingServedIsServedToTheEnd(program);
        } finally {
            program.close();
        }
    }

    /** A request that waits for a lock, and the program that is asked to stop meanwhile. */
    private void whoIsBeingServedIsServedToTheEnd(Program program) throws Exception {
        try (var database = database(); var statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("lock table need in access exclusive mode");
            var slow = Load.reads(program.address());
            await().atMost(Duration.ofSeconds(20)).until(() -> number(database,
                    "select count(*) from pg_locks where relation = 'need'::regclass and not granted") > 0);
            program.process().destroy();
            Thread.sleep(500);
            assertThat(slow).isNotDone();
            database.rollback();
            assertThat(slow.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }
        assertThat(program.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        await().atMost(Duration.ofSeconds(10)).until(() -> !Files.exists(data.resolve("postgres/cluster/postmaster.pid")));
    }

    /** Until something new has been done since the last blow, and a moment longer. */
    private static void atWork(Load load) throws InterruptedException {
        var before = load.done();
        await().atMost(Duration.ofSeconds(60)).until(() -> load.done() >= before + 8);
        Thread.sleep((long) (Math.random() * 300));
    }

    private Program start(int port) throws IOException {
        return Program.start(data, port, "--spring.profiles.active=demo", "--gongzhi.demo.scale=small", "--db-scheduler.polling-interval=200ms",
                "--gongzhi.outbox.every=200ms", "--gongzhi.outbox.pauses=200ms,1s,1s,1s,1s", "--gongzhi.webhooks.allow-http=true", "--gongzhi.webhooks.allow-private=true");
    }

    private void leaveAJob() throws Exception {
        var id = UUID.randomUUID();
        try (var database = database(); var statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("insert into job (id, kind, input, person_id, post_id, state, created_at) select '" + id
                    + "', 'test-job', jsonb_build_object('mark', 'job-" + id + "', 'end', 'well'), person_id, id, 'WAITING', now() from post where until is null"
                    + " order by serial limit 1");
            statement.execute("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version) values ('job', '" + id
                    + "', now(), false, 1)");
            database.commit();
        }
    }

    private static void nothingIsHalfDone(Connection database) throws SQLException {
        assertThat(number(database, "select count(*) from need n where (select count(*) from journal j where j.subject_id = n.id and j.stage_from is null) = 0")).isZero();
        assertThat(number(database, "select count(*) from journal j where j.subject = 'need' and not exists (select from need n where n.id = j.subject_id)")).isZero();
    }

    private static void jobsAreDoneOnce(Connection database) throws SQLException {
        assertThat(number(database, "select count(*) from job where kind = 'test-job' and state = 'DONE'")).isEqualTo(KILLS);
        assertThat(number(database, "select count(*) from message where title like 'job-%'")).isEqualTo(KILLS);
        assertThat(number(database, "select count(distinct title) from message where title like 'job-%'")).isEqualTo(KILLS);
    }

    /** Whoever is killed between an answer and its note asks again, under the id that the receiver knows. */
    private static void eachIsHeardOfUnderOneId(Receiver receiver, Connection database) throws SQLException {
        var ids = new HashMap<String, Set<String>>();
        for (var message : receiver.received()) {
            var need = NEED.matcher(message.body());
            if (need.find()) ids.computeIfAbsent(need.group(1), any -> new HashSet<>()).add(message.id());
        }
        System.out.printf("%d messages, %d of them repeated%n", receiver.received().size(), receiver.received().size() - ids.size());
        assertThat(ids.values()).allMatch(under -> under.size() == 1);
        assertThat(ids).hasSize((int) number(database, "select count(*) from need where title ~ '^[0-9a-f-]{36}$'"));
        assertThat(receiver.received().size() - ids.size()).as("repeated").isLessThanOrEqualTo(KILLS * CARRIERS);
    }

    private void verifies() {
        var out = new ByteArrayOutputStream();
        var code = Console.of("--gongzhi.data=" + data, "--gongzhi.command=verify", "--gongzhi.database.url=", "--spring.main.banner-mode=off").orElseThrow()
                .run(new SpringApplication(Gongzhi.class), new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
    }

    private Connection database() throws Exception {
        var lines = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/gongzhi", "gongzhi_owner",
                Files.readString(data.resolve("postgres/gongzhi_owner.password")).strip());
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
