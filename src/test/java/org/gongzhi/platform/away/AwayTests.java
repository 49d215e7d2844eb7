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
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.request.RequestId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.CannotCreateTransactionException;

@OfficeTest
class AwayTests {

    @Autowired DataSource database;
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
