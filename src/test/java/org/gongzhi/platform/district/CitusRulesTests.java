package org.gongzhi.platform.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rules of docs/scale-out.md by which one district may lie on another machine than the next: what Citus with schema-based
 * sharding refuses, is not in the program. Citus itself does not run here; the server that does tells what each statement touches.
 */
@ProvinceTest
class CitusRulesTests {

    private static final Set<String> SHARED = Set.of("scheduled_tasks", "province_snapshot", "node", "shared_key");
    private static final Pattern STRINGS = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern COMMENTS = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern NOT_A_TABLE = Pattern.compile("\\b(extract|substring|trim|overlay)\\s*\\([^()]*?\\bfrom\\b|\\bdistinct\\s+from\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUALIFIED = Pattern.compile(
            "\\b(from|join|into|update|table|references|truncate|index\\s+\\w+\\s+on)\\s+(only\\s+)?(?!information_schema\\b)\"?[a-z_][a-z0-9_]*\"?\\s*\\.\\s*\"?[a-z_]", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFUSED = Pattern.compile(
            "\\b(nextval|currval|create\\s+(temp|temporary|unlogged)|create\\s+sequence|listen|notify|lo_import|create\\s+rule|create\\s+materialized|inherits"
                    + "|exclude\\s+using|create\\s+policy|create\\s+event\\s+trigger|create\\s+foreign|dblink|with\\s+hold)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-zA-Z][\\w]*)|\\?");
    private static final Pattern TOUCHED = Pattern.compile("\"Relation Name\": \"(\\w+)\",\\s*\"Schema\": \"(\\w+)\"");

    @Autowired GivenDistricts given;
    @Autowired Flyway flyway;
    @Autowired JdbcClient db;

    @Test
    void noStatementNamesASchemaOrUsesWhatOnlyOneMachineHas() throws IOException {
        var all = new HashMap<>(Statements.inSources());
        all.putAll(Statements.inMigrations());

        assertThat(all.size()).isGreaterThan(400);
        var refused = new ArrayList<String>();
        all.forEach((sql, file) -> {
            QUALIFIED.matcher(bare(sql)).results().forEach(found -> refused.add(file + ": " + found.group()));
            REFUSED.matcher(bare(sql)).results().forEach(found -> refused.add(file + ": " + found.group()));
        });
        assertThat(refused).isEmpty();
    }

    @Test
    void noStatementTouchesADistrictTogetherWithWhatAllShareButTheRegions() throws IOException, SQLException {
        var asked = 0;
        var here = given.yunxi().schema();
        try (var connection = flyway.getConfiguration().getDataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute("set search_path to " + DistrictDataSource.path(given.yunxi(), "shared"));
            statement.execute("set plan_cache_mode to force_generic_plan");
            for (var sql : Statements.inSources().entrySet()) {
                var touched = touched(sql.getKey(), statement);
                if (touched.isPresent()) asked++;
                var shared = touched.map(tables -> tables.getOrDefault("shared", Set.of())).orElseGet(() -> named(sql.getKey()));
                var own = touched.map(tables -> tables.getOrDefault(here, Set.of())).orElseGet(() -> others(sql.getKey()));
                assertThat(touched.map(Map::keySet).orElse(Set.of())).as(sql.getKey()).isSubsetOf(here, "shared", "pg_catalog", "information_schema");
                assertThat(shared.stream().anyMatch(SHARED::contains) && !own.isEmpty()).as("%s joins %s with %s: %s", sql.getValue(), own, shared, sql.getKey()).isFalse();
            }
        }
        assertThat(asked).as("statements that the server could be asked about").isGreaterThan(300);
    }

    @Test
    void foreignKeysStayInTheDistrictOrLeadToTheRegions() {
        assertThat(catalogue("""
                        select k.conrelid::regclass || ' ' || k.conname
                          from pg_constraint k
                          join pg_class f on f.oid = k.confrelid
                         where k.contype = 'f'
                           and k.connamespace = current_schema()::regnamespace
                           and f.relnamespace <> k.connamespace
                           and f.relname <> 'region'
                        """)).isEmpty();
        assertThat(db.sql("select count(*) from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace").query(Integer.class).single())
                .as("of what is shared only the regions point anywhere: to themselves").isOne();
    }

    @Test
    void numbersComeFromSequencesOfTheDistrictThatAreWideEnough() {
        assertThat(catalogue("""
                        select attrelid::regclass || '.' || attname
                          from pg_attribute
                          join pg_class c on c.oid = attrelid and c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                         where attidentity <> '' and atttypid <> 'bigint'::regtype
                        """)).isEmpty();
        assertThat(catalogue("""
                        select s.oid::regclass::text
                          from pg_class s
                         where s.relkind = 'S'
                           and s.relnamespace = current_schema()::regnamespace
                           and not exists (select from pg_depend d join pg_class t on t.oid = d.refobjid
                                            where d.objid = s.oid and d.deptype = 'i' and t.relnamespace = s.relnamespace)
                        """)).isEmpty();
    }

    @Test
    void aDistrictHoldsTablesViewsOfThemAndFunctionsThatFindThemAndNothingElse() {
        assertThat(catalogue("select relname || ' ' || relkind::text from pg_class where relnamespace = current_schema()::regnamespace and relkind not in ('r', 'i', 'S', 'v')")).isEmpty();
        assertThat(catalogue("select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r' and relpersistence <> 'p'")).isEmpty();
        assertThat(catalogue("""
                        select p.proname
                          from pg_proc p
                         where p.pronamespace = current_schema()::regnamespace
                           and not 'search_path=' || current_setting('search_path') = any (coalesce(p.proconfig, '{}'))
                        """)).as("a trigger fires on the machine of its table, where nobody has set a path").isEmpty();
        assertThat(catalogue("""
                        select t.tgname
                          from pg_trigger t
                          join pg_class c on c.oid = t.tgrelid and c.relnamespace = current_schema()::regnamespace
                          join pg_proc p on p.oid = t.tgfoid
                         where not t.tgisinternal
                           and (p.pronamespace <> c.relnamespace or p.prosrc ~ '(scheduled_tasks|province_snapshot|shared_key)')
                        """)).isEmpty();
    }

    @Test
    void theRegionsAreFitToBeAReferenceTable() {
        assertThat(db.sql("select count(*) from pg_trigger where tgrelid = 'region'::regclass and not tgisinternal").query(Integer.class).single()).isZero();
        assertThat(db.sql("select count(*) from pg_attribute where attrelid = 'region'::regclass and attidentity <> ''").query(Integer.class).single()).isZero();
    }

    private List<String> catalogue(String sql) { return given.in("yunxi", () -> db.sql(sql).query(String.class).list()); }

    /** By schema, as the server plans it; empty for what it cannot be asked about: texts with gaps, and what is no query. */
    private static Optional<Map<String, Set<String>>> touched(String sql, Statement server) throws SQLException {
        if (sql.contains("%") && sql.matches("(?s).*%\\d?\\$?s.*") || !sql.matches("(?is)(select|insert|update|delete|with).*")) return Optional.empty();
        var numbers = new LinkedHashMap<String, Integer>();
        var asked = PARAMETER.matcher(sql).replaceAll(found -> "\\$" + numbers.computeIfAbsent(found.group(1) == null ? "?" + numbers.size() : found.group(1),
                name -> numbers.size() + 1));
        try {
            server.execute("prepare asked as " + asked);
        } catch (SQLException notAskedAlone) {
            return Optional.empty();
        }
        var values = numbers.isEmpty() ? "" : "(" + String.join(", ", Collections.nCopies(numbers.size(), "null")) + ")";
        try (var plan = server.executeQuery("explain (verbose, format json) execute asked" + values)) {
            plan.next();
            var tables = new HashMap<String, Set<String>>();
            TOUCHED.matcher(plan.getString(1)).results().forEach(found -> tables.computeIfAbsent(found.group(2), schema -> new HashSet<>()).add(found.group(1)));
            return Optional.of(tables);
        } finally {
            server.execute("deallocate asked");
        }
    }

    private static Set<String> named(String sql) {
        var found = new HashSet<>(SHARED);
        found.removeIf(table -> !Pattern.compile("\\b(from|join|into|update|using)\\s+" + table + "\\b", Pattern.CASE_INSENSITIVE).matcher(bare(sql)).find());
        return found;
    }

    private static Set<String> others(String sql) {
        var found = new HashSet<String>();
        Pattern.compile("\\b(from|join|into|update|using)\\s+([a-z_]+)\\b", Pattern.CASE_INSENSITIVE).matcher(bare(sql)).results().map(hit -> hit.group(2)).forEach(found::add);
        found.removeAll(SHARED);
        found.removeAll(Set.of("region", "unnest", "generate_series", "lateral", "set", "select"));
        return found;
    }

    private static String bare(String sql) { return NOT_A_TABLE.matcher(STRINGS.matcher(COMMENTS.matcher(sql).replaceAll(" ")).replaceAll("''")).replaceAll(" "); }
}
