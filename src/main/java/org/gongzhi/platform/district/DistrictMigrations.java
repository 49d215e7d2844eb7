package org.gongzhi.platform.district;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Brings what the districts share up to date, then every district, a few at the same time. A district in which that fails is
 * out of service until the next start; the others do not notice.
 */
@Component
public class DistrictMigrations {

    private static final Logger LOG = LoggerFactory.getLogger(DistrictMigrations.class);
    private static final EncodedResource SHARING = new EncodedResource(
            new ClassPathResource("db/shared/sharing.sql", DistrictMigrations.class.getClassLoader()), "UTF-8");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Districts districts;
    private final DistrictSettings settings;
    private final ObjectProvider<DataSource> application;

    DistrictMigrations(Districts districts, DistrictSettings settings, ObjectProvider<DataSource> application) {
        this.districts = districts;
        this.settings = settings;
        this.application = application;
    }

    /** Everything: of an office of its own, its one schema. */
    public void run(Flyway flyway) {
        if (!districts.isProvince()) {
            flyway.migrate();
            return;
        }
        var books = JdbcClient.create(application.getObject());       // asked for here: the workers cannot, while beans are being made
        shared(flyway).migrate();
        var left = new ArrayDeque<>(districts.all());
        String newest = null;
        while (newest == null && !left.isEmpty()) newest = run(left.remove(), flyway, books);
        others(List.copyOf(left), newest, flyway, books);
    }

    /** The start does not wait for a district that makes no headway: it comes into service when it is done. */
    private void others(List<District> left, @Nullable String newest, Flyway flyway, JdbcClient books) {
        var pool = Executors.newFixedThreadPool(settings.province().migratedAtOnce(), DistrictMigrations::daemon);
        var workers = new ExecutorCompletionService<Void>(pool);
        left.forEach(district -> districts.takeOutOfService(district, "not migrated yet"));
        left.forEach(district -> workers.submit(() -> {
            if (state(district, books).equals(newest)) districts.putInService(district);
            else run(district, flyway, books);
            return null;
        }));
        pool.shutdown();
        try {
            for (int done = 0; done < left.size(); done++) {
                if (workers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS) == null) {
                    LOG.warn("{} districts are not migrated yet and come into service later", left.size() - done);
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "migration");
        thread.setDaemon(true);
        return thread;
    }

    /** @return what {@link #state} says afterwards; null when it failed */
    private @Nullable String run(District district, Flyway flyway, JdbcClient books) {
        try (var stay = district.enter()) {
            of(district, flyway).migrate();
            share(flyway.getConfiguration().getDataSource());
            districts.putInService(district);
        } catch (Exception e) {
            LOG.error("{} is out of service: its migration failed", district, e);
            districts.takeOutOfService(district, String.valueOf(e.getMessage()));
            return null;
        }
        return state(district, books);
    }

    /**
     * Which migrations a district has, as the application sees it: equal in two districts when nothing is to be done in either. To
     * look at a hundred that are up to date takes less than to let Flyway look at one.
     */
    private static String state(District district, JdbcClient books) {
        return district.in(() -> books.sql("""
                        select string_agg(concat_ws(' ', version, description, checksum, success), ',' order by version, description)
                               || (select count(*) from pg_class where relnamespace = current_schema()::regnamespace and relname in ('region', 'scheduled_tasks'))
                          from flyway_schema_history
                        """).query(String.class).single());
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

    /** The connections of whoever owns the tables, on which names mean those of the current district. */
    public DataSource owners(Flyway flyway) { return districts.isProvince() ? connections(flyway.getConfiguration().getDataSource()) : flyway.getConfiguration().getDataSource(); }

    /** What has to be there before anything can be put into the current district: what all share, and its own schema. */
    public void found(Flyway flyway) throws SQLException {
        if (!districts.isProvince()) return;
        try (var stay = District.ALONE.enter()) {
            shared(flyway).migrate();
        }
        try (var connection = owners(flyway).getConnection(); var statement = connection.createStatement()) {
            statement.execute("create schema if not exists \"" + District.current().schema() + '"');
        }
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
