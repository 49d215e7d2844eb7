package org.gongzhi.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A server that the office runs itself. Looked at before anything is written to it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!environment.getProperty('spring.datasource.url', '').isBlank()")
class OwnDatabase {

    private static final int OLDEST = 15;

    @Bean
    JdbcConnectionDetails connection(DataSourceProperties settings) {
        var url = settings.determineUrl();
        var user = settings.determineUsername();
        var password = settings.determinePassword();
        look(url, user, password, "gongzhi.database.url, gongzhi.database.username and gongzhi.database.password");
        return new JdbcConnectionDetails() {

            @Override public String getUsername() { return user; }

            @Override public String getPassword() { return password; }

            @Override public String getJdbcUrl() { return url; }
        };
    }

    /** One role for everything works as well; what that means for the journal, the journal itself says. */
    @Bean
    Owner owner(JdbcConnectionDetails application, @Value("${gongzhi.database.owner.username:}") String user,
            @Value("${gongzhi.database.owner.password:}") String password) {
        if (user.isBlank()) return new Owner(application.getJdbcUrl(), application.getUsername(), application.getPassword());
        look(application.getJdbcUrl(), user, password, "gongzhi.database.owner.username and gongzhi.database.owner.password");
        return new Owner(application.getJdbcUrl(), user, password);
    }

    private static void look(String url, String user, String password, String settings) {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            var server = connection.getMetaData();
            if (server.getDatabaseMajorVersion() < OLDEST) throw new DatabaseUnavailable(
                    "The database at " + url + " is " + server.getDatabaseProductName() + " " + server.getDatabaseProductVersion()
                            + "; Gongzhi needs PostgreSQL " + OLDEST + " or later.", "Upgrade it, or set gongzhi.database.url to another.");
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database at " + url + " cannot be reached: " + e.getMessage(),
                    "Look at " + settings + ", and whether the server runs.", e);
        }
    }
}
