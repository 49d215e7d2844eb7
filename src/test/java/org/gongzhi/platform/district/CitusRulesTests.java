package org.gongzhi.platform.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    @Autowired GivenDistricts given;
    @Autowired Flyway flyway;
    @Autowired JdbcClient db;

    @Test
    void noStatementNamesASchemaOrUsesWhatOnlyOneMachineHas() throws IOException {
        var all = new HashMap<>(Statements.inSources());
        all.putAll(Statements.inMigrations());

        assertThat(all.size()).isGreaterThan(400);
        assertThat(all).allSatisfy((sql, file) -> assertThat(CitusRules.refused(sql)).as(file).isEmpty());
    }

    @Test
    void noStatementTouchesADistrictTogetherWithWhatAllShareButTheRegions() throws IOException, SQLException {
        var asked = 0;
        var here = given.yunxi().schema();
        try (var connection = flyway.getConfiguration().getDataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute("set search_path to " + DistrictDataSource.path(given.yunxi(), "shared"));
            statement.execute("set plan_cache_mode to force_generic_plan");
            for (var sql : Statements.inSources().entrySet()) {
                var touched = CitusRules.touched(sql.getKey(), statement);
                if (touched.isPresent()) asked++;
                assertThat(touched.map(Map::keySet).orElse(Set.of())).as(sql.getKey()).isSubsetOf(here, "shared", "pg_catalog", "information_schema");
                assertThat(CitusRules.joinsBoth(sql.getKey(), touched)).as("%s: %s", sql.getValue(), sql.getKey()).isFalse();
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
}
