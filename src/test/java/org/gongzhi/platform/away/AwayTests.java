package org.gongzhi.platform.away;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.database.TestDatabase;
import org.gongzhi.platform.request.RequestId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.CannotCreateTransactionException;

@OfficeTest
class AwayTests {

    @Autowired DataSource database;
    @Autowired JdbcClient needs;
    @Value("${spring.datasource.url}") String url;
    @Autowired MockMvcTester web;

    @Test
    void whileTheDatabaseCannotBeHadPeopleAndProgramsAreToldWhenToComeAgain() throws Exception {
        var all = new ArrayList<Connection>();
        try {
            takeAll(all);

            var page = get("/needs", TEXT_HTML);
            assertThat(page).hasStatus(503).hasHeader("Retry-After", "10").hasHeader("Cache-Control", "no-store");
            assertThat(page).bodyText().contains("系统暂时连不上数据库", "http-equiv=\"refresh\" content=\"10\"", page.getResponse().getHeader(RequestId.HEADER))
                    .doesNotContain("Hikari", "Exception");
            assertThat(get("/needs", APPLICATION_JSON)).hasStatus(503).hasContentType("application/problem+json").bodyJson()
                    .extractingPath("$.detail").asString().contains("正在恢复");
        } finally {
            for (var connection : all) connection.close();
        }
        assertThat(get("/needs", TEXT_HTML)).hasStatusOk();
    }

    /** Whoever reads and whoever writes waits ten seconds at most; what is sent again afterwards is done, and done once. */
    @Test
    void whileSomebodyHoldsATableForLongPeopleAreToldToTryAgainAndNothingIsLost() throws Exception {
        var title = UUID.randomUUID().toString();
        try (var other = TestDatabase.superuser(url); var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table need in access exclusive mode");
            var began = System.nanoTime();
            var reader = CompletableFuture.supplyAsync(() -> get("/needs", TEXT_HTML));
            var writer = CompletableFuture.supplyAsync(() -> records(title));

            assertThat(reader.join()).hasStatus(503).hasHeader("Retry-After", "5").bodyText().contains("http-equiv=\"refresh\" content=\"5\"").doesNotContain("lock", "Exception");
            assertThat(writer.join()).hasStatus(503).hasHeader("Retry-After", "5");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(Duration.ofSeconds(9), Duration.ofSeconds(40));
            other.rollback();
        }
        assertThat(records(title)).hasStatus(201);
        assertThat(records(title).getResponse().getStatus()).as("sent a second time").isIn(201, 409);
        assertThat(needs.sql("select count(*) from need where title = :title").param("title", title).query(Long.class).single()).isEqualTo(1);
    }

    private MvcTestResult records(String title) {
        return web.post().uri("/needs").accept(APPLICATION_JSON).header("Authorization", "Bearer demo-token-of-helan").header("Idempotency-Key", title)
                .param("region", "330399001001").param("field", "REPAIR").param("title", title).param("wanted", "WEEK").param("persons", "1").param("source", "HOTLINE")
                .param("consent", "来电，口头同意登记").param("confirm", "yes").exchange();
    }

    /** Until there is none left for four seconds. */
    private void takeAll(List<Connection> all) throws SQLException {
        try {
            while (true) all.add(database.getConnection());
        } catch (SQLTransientConnectionException none) {
            assertThat(all).isNotEmpty();
        }
    }

    @Test
    void troubleIsToldFromFaults() {
        assertThat(Trouble.of(new CannotCreateTransactionException("", new SQLTransientConnectionException("timed out")))).contains(Trouble.GONE);
        assertThat(Trouble.of(new RuntimeException(new SQLException("crash", "57P02")))).contains(Trouble.GONE);
        assertThat(Trouble.of(new RuntimeException(new SQLException("io", "08006")))).contains(Trouble.GONE);
        assertThat(Trouble.of(new RuntimeException(new SQLException("canceled", "57014")))).contains(Trouble.BUSY);
        assertThat(Trouble.of(new RuntimeException(new SQLException("full", "53100")))).contains(Trouble.FULL);
        assertThat(Trouble.of(new UncheckedIOException(new FileNotFoundException("/x/y (No space left on device)")))).contains(Trouble.FULL);
        assertThat(Trouble.of(new RuntimeException(new SQLException("unique", "23505")))).isEmpty();
        assertThat(Trouble.of(new IllegalStateException(new IOException("something else")))).isEmpty();
    }

    private MvcTestResult get(String uri, MediaType accept) {
        return web.get().uri(uri).accept(accept).header("Authorization", "Bearer demo-token-of-helan").exchange();
    }
}
