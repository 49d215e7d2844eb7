package org.gongzhi.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.util.TestSocketUtils;

/**
 * One server for all tests of a process and one empty database for each application context. Nobody stops the server: its
 * guard does, and clears it away, when the run has ended.
 */
public class TestDatabase implements ContextCustomizerFactory {

    /** Where no mail server listens until a test starts one. */
    private static final int MAIL_PORT = TestSocketUtils.findAvailableTcpPort();

    /** Where this process keeps its files and keys; the one that runs beside it has a place of its own. */
    private static final String PLACE = System.getProperty("gongzhi.tests.place", "target/tests");

    private static Server server;
    private static int contexts;

    @Override
    public ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> attributes) {
        return new Own();
    }

    private static synchronized void give(ConfigurableApplicationContext context) {
        SentStatements.listen();
        try {
            if (server == null) server = Server.start(DatabaseSettings.ofThrowAway());
            var name = "office" + ++contexts;
            server.createDatabase(name);
            TestPropertyValues.of(
                    "gongzhi.data=" + PLACE,
                    "gongzhi.journal.heads=" + Files.createTempDirectory("journal-heads-"),
                    "db-scheduler.polling-interval=200ms",
                    "gongzhi.outbox.every=200ms",
                    "gongzhi.outbox.pauses=150ms,200ms,250ms",
                    "gongzhi.mail.host=127.0.0.1",
                    "gongzhi.mail.port=" + MAIL_PORT,
                    "gongzhi.mail.security=NONE",
                    "management.prometheus.metrics.export.enabled=true",
                    "spring.datasource.url=" + server.url(name),
                    "spring.datasource.username=" + Roles.APPLICATION,
                    "spring.datasource.password=" + server.roles().applicationsPassword(),
                    "gongzhi.database.owner.username=" + Roles.OWNER,
                    "gongzhi.database.owner.password=" + server.roles().ownersPassword()).applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty database of the tests' server for programs in processes of their own, as options of theirs; the first is its address. */
    public static synchronized List<String> options(String name) throws IOException {
        if (server == null) server = Server.start(DatabaseSettings.ofThrowAway());
        server.createDatabase(name);
        return List.of("--spring.datasource.url=" + server.url(name), "--spring.datasource.username=" + Roles.APPLICATION,
                "--spring.datasource.password=" + server.roles().applicationsPassword(), "--gongzhi.database.owner.username=" + Roles.OWNER,
                "--gongzhi.database.owner.password=" + server.roles().ownersPassword());
    }

    /** As the superuser of the tests' server, who can do what nobody in an office should be able to. */
    public static Connection superuser(String url) throws SQLException { return server.connect(url.substring(url.lastIndexOf('/') + 1)); }

    /** All are equal, so that tests share their context. */
    private record Own() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) { give(context); }
    }
}
