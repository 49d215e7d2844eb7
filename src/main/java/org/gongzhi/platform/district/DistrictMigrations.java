package org.gongzhi.platform.district;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.stereotype.Component;

/**
 * Brings what the districts share up to date, then every district, a few at the same time. A district in which that fails is
 * out of service until the next start; the others do not notice.
 */
@Component
public class DistrictMigrations {

    private static final Logger LOG = LoggerFactory.getLogger(DistrictMigrations.class);
    private static final EncodedResource SHARING = new EncodedResource(new ClassPathResource("db/shared/sharing.sql"), "UTF-8");

    private final Districts districts;
    private final DistrictSettings settings;

    DistrictMigrations(Districts districts, DistrictSettings settings) {
        this.districts = districts;
        this.settings = settings;
    }

    /** Everything: of an office of its own, its one schema. */
    public void run(Flyway flyway) {
        if (!districts.isProvince()) {
            flyway.migrate();
            return;
        }
        shared(flyway).migrate();
        var workers = Executors.newFixedThreadPool(settings.province().migratedAtOnce());
        districts.all().forEach(district -> workers.execute(() -> run(district, flyway)));
        workers.shutdown();
        try {
            if (!workers.awaitTermination(1, TimeUnit.HOURS)) throw new IllegalStateException("The districts take more than an hour to migrate");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(District district, Flyway flyway) {
        try (var stay = district.enter()) {
            of(district, flyway).migrate();
            share(flyway.getConfiguration().getDataSource());
        } catch (Exception e) {
            LOG.error("{} is out of service: its migration failed", district, e);
            districts.takeOutOfService(district, String.valueOf(e.getMessage()));
        }
    }

    private Flyway shared(Flyway flyway) {
        var all = flyway.getConfiguration();
        var ofAll = Arrays.stream(all.getJavaMigrations()).filter(SharedMigration.class::isInstance).toArray(JavaMigration[]::new);
        return Flyway.configure(all.getClassLoader()).configuration(all).locations("classpath:db/shared").javaMigrations(ofAll)
                .dataSource(connections(all.getDataSource())).defaultSchema(settings.province().schema()).schemas(settings.province().schema()).load();
    }

    private Flyway of(District district, Flyway flyway) {
        var all = flyway.getConfiguration();
        return Flyway.configure(all.getClassLoader()).configuration(all).dataSource(connections(all.getDataSource()))
                .defaultSchema(district.schema()).schemas(district.schema()).load();
    }

    private DataSource connections(DataSource any) {
        return any instanceof DistrictDataSource ? any : new DistrictDataSource(any, settings.province().schema());
    }

    private void share(DataSource any) throws SQLException {
        try (var connection = connections(any).getConnection()) {
            share(connection);
        }
    }

    /** Lets the district use the regions and the queue that all share, instead of the copies that its own migrations made. */
    public static void share(Connection connection) {
        ScriptUtils.executeSqlScript(connection, SHARING, false, false, "--", ScriptUtils.EOF_STATEMENT_SEPARATOR, "/*", "*/");
    }
}
