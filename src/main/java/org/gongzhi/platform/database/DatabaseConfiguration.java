package org.gongzhi.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.gongzhi.platform.command.Console;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;

/**
 * PostgreSQL: for an office with one machine a server that starts with the program and keeps its data in a directory; with an address one
 * that the office runs itself, looked at before anything is written to it. Decided when the program starts, so that one prepared start does
 * for both.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int OLDEST = 15;

    /** Nothing when the office runs its own. */
    @Bean(destroyMethod = "close")
    @Nullable Server server(DatabaseSettings settings, Environment environment) {
        if (!environment.getProperty("spring.datasource.url", "").isBlank()) return null;
        return Early.of(environment).orElseGet(() -> environment.containsProperty(Console.PROPERTY) ? Server.joinOrStart(settings) : Server.start(settings));
    }

    @Bean
    JdbcConnectionDetails connection(@Nullable Server server, DataSourceProperties own) {
        if (server != null) return new Connection(server.url(Server.DATABASE), Roles.APPLICATION, server.roles().applicationsPassword());
        return looked(own.determineUrl(), own.determineUsername(), own.determinePassword(),
                "gongzhi.database.url, gongzhi.database.username and gongzhi.database.password");
    }

    /** One role for everything works as well; what that means for the journal, the journal itself says. */
    @Bean
    Owner owner(@Nullable Server server, JdbcConnectionDetails application, @Value("${gongzhi.database.owner.username:}") String user,
            @Value("${gongzhi.database.owner.password:}") String password) {
        if (server != null) return new Owner(server.url(Server.DATABASE), Roles.OWNER, server.roles().ownersPassword());
        if (user.isBlank()) return new Owner(application.getJdbcUrl(), application.getUsername(), application.getPassword());
        looked(application.getJdbcUrl(), user, password, "gongzhi.database.owner.username and gongzhi.database.owner.password");
        return new Owner(application.getJdbcUrl(), user, password);
    }

    /** Known, so that nobody need ask a database for it, least of all the build. */
    @Bean
    JdbcDialect dialect() { return JdbcPostgresDialect.INSTANCE; }

    private static Connection looked(String url, String user, String password, String settings) {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            var server = connection.getMetaData();
            if (server.getDatabaseMajorVersion() < OLDEST) throw new DatabaseUnavailable(
                    "The database at " + url + " is " + server.getDatabaseProductName() + " " + server.getDatabaseProductVersion()
                            + "; Gongzhi needs PostgreSQL " + OLDEST + " or later.", "Upgrade it, or set gongzhi.database.url to another.");
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database at " + url + " cannot be reached: " + e.getMessage(),
                    "Look at " + settings + ", and whether the server runs.", e);
        }
        return new Connection(url, user, password);
    }

    private record Connection(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {}
}
