package org.gongzhi.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.need.GivenNeeds;
import org.gongzhi.organization.GivenOrganizations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Nothing that was told us of a person stands in the database in plain. */
@OfficeTest
class PlainTests {

    @Autowired GivenNeeds needs;
    @Autowired GivenOrganizations organizations;
    @Autowired PersonalCipher cipher;
    @Autowired FirstKeys firstKeys;
    @Autowired SealingMigration sealing;
    @Autowired EligibilityMigration eligibility;
    @Autowired MasterKey master;
    @Autowired List<SealedColumn> declared;
    @Autowired Flyway flyway;
    @Autowired JdbcClient db;

    @Test
    void noTableHoldsAPhoneOrANameInPlain() {
        needs.aNeed("阳台护栏松动");
        organizations.aRegistered("清溪助浴服务中心");

        assertThat(everything("public", db)).isNotEmpty().noneMatch(row -> row.contains(GivenNeeds.CHEN.phone()))
                .noneMatch(row -> row.contains(GivenNeeds.CHEN.name())).noneMatch(row -> row.contains("13812345678"));
    }

    @Test
    void everySealedColumnIsDeclaredAndDescribed() throws Exception {
        var columns = db.sql("select table_name || '.' || column_name from information_schema.columns where table_schema = 'public' and column_name like '%\\_sealed'")
                .query(String.class).list();

        assertThat(declared).extracting(column -> column.table() + "." + column.column()).containsAll(columns);
        var described = Files.readString(Path.of("docs/personal-data.md"));
        assertThat(columns).filteredOn(column -> !column.startsWith("destination.") && !column.startsWith("person_")).allMatch(column -> described.contains("`" + column + "`"));
    }

    /** As release 0.1.0 left it. */
    @Test
    void whatAnEarlierReleaseKeptInPlainIsSealedAndItsColumnsAreGone() throws Exception {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            var old = new SingleConnectionDataSource(connection, true);
            var schema = "release_010";
            flyway(old, schema, "202611211105").migrate();
            connection.setSchema(schema);
            var rows = JdbcClient.create(old);
            var need = theDataOf010(rows);

            flyway(old, schema, "202611211150").migrate();
            connection.setSchema(schema);

            assertThat(everything(schema, rows)).isNotEmpty().noneMatch(row -> row.matches("(?s).*(13912340000|139 1234 0000|陈桂芬|来电同意|七幢二单元 302|沈若兰|周工|李阿姨|低保户).*"));
            var sealed = rows.sql("select contact_phone_sealed, contact_phone_masked, place_masked from need").query().singleRow();
            assertThat(sealed).containsEntry("contact_phone_masked", "139****0000").containsEntry("place_masked", "七幢***");
            var id = rows.sql("select id from personal_key").query(String.class).single();
            assertThat(String.valueOf(sealed.get("contact_phone_sealed"))).startsWith(PersonalCipher.prefix(id));
            assertThat(opened(rows, String.valueOf(sealed.get("contact_phone_sealed")), need)).isEqualTo("139 1234 0000");
            rows.sql("drop schema " + schema + " cascade").update();
        }
    }

    private String opened(JdbcClient rows, String sealed, UUID need) {
        var keys = rows.sql("select id, wrapped from personal_key").query((row, n) -> master.unwrap(row.getString("id"), row.getString("wrapped"))).single();
        return new String(PersonalCipher.opened(keys, sealed, PersonalCipher.context("need", "contact_phone_sealed", need)), StandardCharsets.UTF_8);
    }

    private Flyway flyway(DataSource source, String schema, String version) {
        return Flyway.configure().dataSource(source).schemas(schema).locations("classpath:db/migration").outOfOrder(true)
                .javaMigrations(firstKeys, sealing, eligibility).target(MigrationVersion.fromVersion(version)).load();
    }

    private static UUID theDataOf010(JdbcClient db) {
        var need = UUID.randomUUID();
        var organization = UUID.randomUUID();
        var person = UUID.randomUUID();
        db.sql("insert into region (code, name, parent, level, full_name) values ('330000000000', '浙江省', null, 1, '浙江省'), ('330399001001', '溪上社区', '330000000000', 5, '溪上社区')").update();
        db.sql("insert into person (id, login, password, name, created_at) values (?, 'helan', 'x', '何岚', now())").param(person).update();
        db.sql("""
                        insert into need (id, version, asked_on, source, region, field, title, details, place, wanted, persons, contact_name, contact_phone,
                                          consent_note, recorded_by, secret_hash, bigrams, stage, at, since)
                        values (?, 0, '2026-03-01', 'VISIT', '330399001001', 'REPAIR', '灯不亮', '', '七幢二单元 302', 'NOW', 1, '陈桂芬', '139 1234 0000',
                                '来电同意', ?, repeat('0', 64), '{}', 'NEW', now(), now())
                        """).params(need, person).update();
        db.sql("""
                        insert into journal (subject, subject_id, move, stage_to, actor_id, capacity, at, note, data)
                        values ('need', ?, 'SUBMIT', 'NEW', ?, '溪上社区', now(), '来电同意', '{}'),
                               ('organization', ?, 'CHANGE', 'REGISTERED', ?, '登记科', now(), '', '{"LEGAL_REPRESENTATIVE": ["沈若兰", "周工"]}')
                        """).params(need, person, organization, person).update();
        db.sql("""
                        insert into organization (id, version, name, bigrams, kind, stage, region, registered_on, filed_number, legal_representative, contact, phone)
                        values (?, 0, '巧手队', '{}', 'COMMUNITY_GROUP', 'REGISTERED', '330399001001', '2026-01-01', '备 1', '沈若兰', '周工', '13912340000')
                        """).param(organization).update();
        db.sql("""
                        with change as (insert into organization_change (id, version, organization_id, reason, stage, submitted_by, submitted_at)
                                        values (gen_random_uuid(), 0, ?, '换届', 'SUBMITTED', ?, now()) returning id)
                        insert into organization_change_item (change_id, rank, fact, before, after)
                        select id, 0, 'LEGAL_REPRESENTATIVE', '沈若兰', '周工' from change
                        """).params(organization, person).update();
        db.sql("""
                        with held as (insert into salon (id, version, planned_on, planned_by, title, region, starts_at, place, chair, agenda, stage, minutes, resolution)
                                      values (gen_random_uuid(), 0, '2026-03-01', ?, '换灯', '330399001001', now(), '议事厅', '书记', '', 'PLANNED', '', '') returning id)
                        insert into salon_participant (id, salon_id, kind, name, unit, offer) select gen_random_uuid(), id, 'RESIDENT', '李阿姨', '', '' from held
                        """).param(person).update();
        db.sql("""
                        insert into service_order (id, version, drafted_on, title, details, region, field, track, kind, starts_on, ends_on, eligibility, budget,
                                                   claim_mode, stage, drafted_by, drafted_at)
                        values (gen_random_uuid(), 0, '2026-03-01', '换灯', '', '330399001001', 'REPAIR', 'VULNERABLE', 'FREE_REPAIR', '2026-03-01', '2026-03-02',
                                '低保户，已看证', 0, 'FIRST_COME', 'DRAFTED', ?, now())
                        """).param(person).update();
        return need;
    }

    private static List<String> everything(String schema, JdbcClient db) {
        return db.sql("select table_name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE'").param(schema).query(String.class).list()
                .stream().flatMap(table -> db.sql("select t::text from " + schema + "." + table + " t").query(String.class).list().stream()).toList();
    }
}
