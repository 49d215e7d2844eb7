package org.gongzhi.platform.region;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.gongzhi.platform.district.District;
import org.gongzhi.platform.district.DistrictMigrations;
import org.gongzhi.platform.district.SharedMigration;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/**
 * Copies the provinces, cities, counties and towns in, once: a migration, so that nothing can ask for a region before. Districts
 * of a province share one copy; each points there instead.
 */
@Component
class NationalTree implements SharedMigration {

    /** Cities that hold counties together in the code and in nobody's address. */
    private static final Pattern NOMINAL = Pattern.compile("市辖区|县|(省|自治区)直辖县级行政区划");

    @Override
    public void migrate(Context context) throws Exception {
        if (District.current().isAlone()) copy(context.getConnection());
        else DistrictMigrations.share(context.getConnection());
    }

    private static void copy(Connection connection) throws SQLException, IOException {
        var fullNames = new HashMap<String, String>();
        var rows = new StringBuilder(4_000_000);
        Packed.read("tree.csv.xz", code -> true).forEach((digits, name) -> {
            var level = Region.levelOf(digits);
            var parent = level == 1 ? "" : Region.parentOf(digits);
            if (parent.equals(Region.padded(digits))) return;       // 东莞 and three more stand in the list twice, as a city and as its one county
            var above = fullNames.getOrDefault(parent, "");
            fullNames.put(Region.padded(digits), level == 2 && NOMINAL.matcher(name).matches() ? above : above + name);
            rows.append(Region.padded(digits)).append(',').append(parent).append(',').append(name).append(',').append(level)
                    .append(',').append(above).append(name).append('\n');
        });
        connection.unwrap(PGConnection.class).getCopyAPI()
                .copyIn("copy region (code, parent, name, level, full_name) from stdin (format csv)", new StringReader(rows.toString()));
    }

    @Override public MigrationVersion getVersion() { return MigrationVersion.fromVersion("202611010931"); }

    @Override public String getDescription() { return "the country down to its towns"; }

    @Override public Integer getChecksum() { return 2_07_00; }       // the data package's version

    @Override public boolean canExecuteInTransaction() { return true; }
}
