package org.gongzhi.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.gongzhi.platform.district.District;
import org.gongzhi.platform.district.DistrictMigrations;
import org.gongzhi.platform.district.Districts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Makes the tables as they were when a bundle was written: by this program's migrations, those and no others. Asks for Flyway
 * late: what comes with it may make a key where there is none, and that of the bundle has to be there first.
 */
@Component
class Schema {

    private static final String MIGRATIONS = "db/migration/";

    private final ObjectProvider<Flyway> flyway;
    private final DistrictMigrations migrations;
    private final Districts districts;

    Schema(ObjectProvider<Flyway> flyway, DistrictMigrations migrations, Districts districts) {
        this.districts = districts;
        this.migrations = migrations;
        this.flyway = flyway;
    }

    /** @throws BadBundle when the bundle comes from a program that is newer than this one, or whose migrations were others */
    void check(Manifest manifest) {
        if (manifest.format() > Manifest.FORMAT) throw newer(manifest, 1);
        var ours = Arrays.stream(flyway.getObject().info().all()).filter(known -> known.getState().isResolved())
                .collect(Collectors.toMap(Schema::key, known -> known, (a, b) -> a));
        var unknown = manifest.migrations().stream().filter(theirs -> !ours.containsKey(key(theirs))).toList();
        if (!unknown.isEmpty()) throw newer(manifest, unknown.size());
        for (var theirs : manifest.migrations()) {
            var checksum = ours.get(key(theirs)).getChecksum();
            if (theirs.version() != null && theirs.checksum() != null && !theirs.checksum().equals(checksum)) throw new BadBundle(
                    "The migration " + theirs.script() + " of the program that wrote the backup (" + manifest.program() + ") is not the one of this program ("
                            + ProgramVersion.of() + "). Restore with the program that wrote it.");
        }
    }

    private static BadBundle newer(Manifest manifest, int unknown) {
        return new BadBundle("The backup was written by a newer program (" + manifest.program() + ") than this one (" + ProgramVersion.of() + "), which does not know "
                + unknown + " of its migrations. Restore with that program or a newer one.");
    }

    /** Migrations of the bundle alone, taken from this program's own. */
    void makeAsOf(Manifest manifest, DataSource owner, String schema) throws IOException {
        var wanted = manifest.migrations().stream().map(Manifest.Migration::script).collect(Collectors.toSet());
        var folder = Files.createTempDirectory("gongzhi-migrations-");
        try {
            for (var script : scripts().entrySet()) if (wanted.contains(script.getKey())) put(script.getValue(), folder.resolve(script.getKey()));
            var versions = manifest.migrations().stream().map(Schema::key).collect(Collectors.toSet());
            var java = Arrays.stream(flyway.getObject().getConfiguration().getJavaMigrations())
                    .filter(migration -> versions.contains(migration.getVersion() + " " + migration.getDescription())).toArray(JavaMigration[]::new);
            like(owner, schema).locations("filesystem:" + folder).javaMigrations(java)
                    .callbacks(with(new Unfinished())).load().migrate();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Those that came since the bundle was written. */
    void bringUpToDate(DataSource owner, String schema) { like(owner, schema).load().migrate(); }

    /** As the role that owns the tables; in a province, those of the current district. */
    DataSource owner() { return migrations.owners(flyway.getObject()); }

    /** Sees to it that there is somewhere to restore to. */
    void found() throws SQLException { migrations.found(flyway.getObject()); }

    /** What a district of a province has brought of what all share goes where all find it; what is there already stays. */
    void share(Connection connection) {
        if (districts.isProvince()) DistrictMigrations.share(connection);
    }

    /** Another schema, in which a thread works as if it were a district; for an office of its own it still has to be chosen. */
    District aside(String schema) { return districts.isProvince() ? new District(schema, schema, "", schema, List.of(), "") : District.current(); }

    void clear(DataSource owner, String schema) { like(owner, schema).cleanDisabled(false).load().clean(); }

    private FluentConfiguration like(DataSource owner, String schema) {
        return Flyway.configure().configuration(flyway.getObject().getConfiguration()).dataSource(owner).defaultSchema(schema).schemas(schema);
    }

    private Callback[] with(Callback callback) {
        return Stream.concat(Stream.of(callback), Arrays.stream(flyway.getObject().getConfiguration().getCallbacks())).toArray(Callback[]::new);
    }

    private static void put(byte[] script, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, script);
    }

    /** By the name under which Flyway remembers them. */
    static Map<String, byte[]> scripts() throws IOException {
        var scripts = new HashMap<String, byte[]>();
        for (var found : new PathMatchingResourcePatternResolver().getResources("classpath*:" + MIGRATIONS + "**/*.sql")) {
            var address = found.getURL().toString();
            scripts.put(address.substring(address.lastIndexOf(MIGRATIONS) + MIGRATIONS.length()), found.getContentAsByteArray());
        }
        return scripts;
    }

    private static String key(MigrationInfo known) { return known.getVersion() + " " + known.getDescription(); }

    private static String key(Manifest.Migration theirs) { return theirs.version() + " " + theirs.description(); }
}
