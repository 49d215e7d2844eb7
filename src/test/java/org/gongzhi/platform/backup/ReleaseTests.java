package org.gongzhi.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongzhi.Gongzhi;
import org.gongzhi.platform.command.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district of the first release goes on in the newest program, by the commands that an office would use. */
class ReleaseTests {

    private record Said(int code, String words) {}

    @TempDir Path place;

    @Test
    void aDistrictOfTheFirstReleaseGoesOnInThisProgram() throws Exception {
        var first = Releases.first(place);
        Files.writeString(Files.createDirectory(place.resolve("data")).resolve("demo"), "");

        var restored = command("restore", first.toString());
        assertThat(restored.words()).contains("Restored as of", "60914 rows", "3 attachments", "Program 0.1.0");
        assertThat(restored.code()).as(restored.words()).isZero();
        assertThat(command("restore", first.toString()).words()).contains("The database is not empty");

        try (var program = program()) {
            rowsAreThere(program);
            pagesAnswer("http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port"));
            var copy = place.resolve("copy.zip");
            var backup = command("backup", copy.toString());        // beside the running program
            assertThat(backup.code()).as(backup.words()).isZero();
            nothingIsLost(first, copy);
        }
    }

    private static void rowsAreThere(ConfigurableApplicationContext program) {
        var db = program.getBean(JdbcClient.class);
        assertThat(db.sql("select count(*) from service_order").query(Integer.class).single()).isEqualTo(262);
        assertThat(db.sql("select count(*) from need where serial > (select max(serial) from need) - 398").query(Integer.class).single()).isEqualTo(398);
        assertThat(db.sql("select count(*) from payment where stage = 'PAID'").query(Integer.class).single()).isPositive();
        assertThat(db.sql("select sum(balance) from ledger_account").query(Integer.class).single()).isZero();
    }

    private static void pagesAnswer(String address) throws Exception {
        var client = HttpClient.newHttpClient();
        for (var path : new String[] {"/", "/needs", "/orders", "/organizations", "/payments", "/dashboard", "/figures", "/todos"}) {
            var request = HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer demo-token-of-wangmin")
                    .header("Accept", "text/html").build();
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).as(path).isEqualTo(200);
        }
    }

    private static void nothingIsLost(Path first, Path copy) throws Exception {
        try (var before = Bundle.open(first); var after = Bundle.open(copy)) {
            for (var table : before.manifest().tables()) {
                assertThat(after.manifest().tables()).filteredOn(now -> now.name().equals(table.name()))
                        .allSatisfy(now -> assertThat(now.rows()).as(table.name()).isGreaterThanOrEqualTo(table.rows()));
            }
            for (var sequence : before.manifest().sequences()) {
                assertThat(after.manifest().sequences()).filteredOn(now -> now.name().equals(sequence.name()))
                        .allSatisfy(now -> assertThat(now.last()).as(now.name()).isGreaterThanOrEqualTo(sequence.last()));
            }
            assertThat(after.manifest().files()).isGreaterThanOrEqualTo(before.manifest().files());
        }
    }

    private ConfigurableApplicationContext program() {
        return new SpringApplication(Gongzhi.class).run("--gongzhi.data=" + place.resolve("data"), "--spring.profiles.active=demo", "--gongzhi.port=0",
                "--gongzhi.database.port=0", "--spring.main.banner-mode=off", "--gongzhi.database.url=");
    }

    private Said command(String name, String... arguments) {
        var out = new ByteArrayOutputStream();
        var all = new ArrayList<>(List.of("--gongzhi.data=" + place.resolve("data"), "--gongzhi.command=" + name,
                "--gongzhi.database.port=0", "--gongzhi.database.url=", "--spring.main.banner-mode=off", "--"));
        all.addAll(List.of(arguments));
        var code = Console.of(all.toArray(String[]::new)).orElseThrow()
                .run(new SpringApplication(Gongzhi.class), new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Said(code, out.toString(StandardCharsets.UTF_8));
    }
}
