package org.gongzhi.platform.district;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The districts that share one database; none for an office of its own.
 *
 * @param districts by name; see docs/scale-out.md
 * @param province  what the districts of a province have in common
 */
@ConfigurationProperties("gongzhi")
record DistrictSettings(@DefaultValue Map<String, Entry> districts, @DefaultValue Province province) {

    /**
     * @param schema  where its tables lie; {@code d_} and the name when not given
     * @param region  the digits of its statistical code
     * @param name    what people call it
     * @param hosts   host names that lead to it; without any it is chosen at the log-in
     * @param address what its addresses begin with; {@code https://} and the first host when not given
     */
    record Entry(@Nullable String schema, String region, String name, @DefaultValue List<String> hosts, @Nullable String address) {}

    /**
     * @param schema           where the tables lie that all share
     * @param migratedAtOnce   how many districts are brought up to date at the same time
     */
    record Province(@DefaultValue("shared") String schema, @DefaultValue("2") int migratedAtOnce) {

        Province {
            if (!schema.matches(SCHEMA)) throw new IllegalArgumentException("gongzhi.province.schema is no name of a schema: " + schema);
        }
    }

    private static final String SCHEMA = "(?!pg_)[a-z_][a-z0-9_]{0,62}";

    List<District> all() {
        return districts.entrySet().stream().map(entry -> district(entry.getKey(), entry.getValue())).toList();
    }

    private static District district(String name, Entry entry) {
        var setting = "gongzhi.districts." + name;
        if (!name.matches("[a-z][a-z0-9-]{0,40}")) throw new IllegalArgumentException(setting + ": a district is named in small letters and digits");
        var schema = entry.schema == null ? "d_" + name.replace('-', '_') : entry.schema;
        if (!schema.matches(SCHEMA)) throw new IllegalArgumentException(setting + ".schema is no name of a schema: " + schema);
        if (entry.region == null || !entry.region.matches("\\d{2}|\\d{4}|\\d{6}")) throw new IllegalArgumentException(setting + ".region must be 2, 4 or 6 digits");
        if (entry.name == null || entry.name.isBlank()) throw new IllegalArgumentException(setting + ".name is missing");
        var address = entry.address != null ? entry.address.replaceAll("/+$", "") : entry.hosts.isEmpty() ? "" : "https://" + entry.hosts.get(0);
        return new District(name, schema, entry.region, entry.name, List.copyOf(entry.hosts), address);
    }
}
