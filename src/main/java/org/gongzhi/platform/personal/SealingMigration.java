package org.gongzhi.platform.personal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Seals what release 0.1.0 kept in plain and drops the plain columns. Later releases never change it: it knows the tables as they were. */
@Component
class SealingMigration implements JavaMigration {

    private static final int BATCH = 5_000;

    record Field(String table, String column, String key, Mask mask, boolean indexed) {

        Field(String table, String column, Mask mask) { this(table, column, "id::text", mask, mask == Mask.PHONE); }
    }

    private record Plain(String at, String row, String value) {}

    private record Closed(String at, String sealed, @Nullable String masked, @Nullable String index) {}

    private static final List<Field> FIELDS = List.of(
            new Field("need", "contact_name", Mask.NAME), new Field("need", "contact_phone", Mask.PHONE),
            new Field("need", "place", Mask.ADDRESS), new Field("need", "consent_note", Mask.NOTE),
            new Field("need_support", "contact_name", Mask.NAME), new Field("need_support", "contact_phone", Mask.PHONE),
            new Field("organization", "legal_representative", Mask.NAME), new Field("organization", "contact", Mask.NAME),
            new Field("organization", "phone", Mask.PHONE),
            new Field("salon_participant", "name", "id::text", Mask.NAME, true),
            new Field("sign_in", "name", "sheet_id || '/' || hash", Mask.NAME, false));

    private final MasterKey master;

    SealingMigration(MasterKey master) {
        this.master = master;
    }

    @Override
    public void migrate(Context context) {
        var db = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        var keys = db.sql("select id, wrapped from personal_key order by serial desc limit 1")
                .query((row, n) -> master.unwrap(row.getString("id"), row.getString("wrapped")))
                .single();
        whatWasWrittenBeside(db);
        FIELDS.forEach(field -> seal(field, keys, db));
        sealChanges(keys, db);
        db.sql("""
                        alter table salon_participant
                          alter column name_sealed set not null,
                          add constraint nobody_is_invited_twice unique (salon_id, name_index, unit)
                        """).update();
    }

    static void seal(Field field, Keys keys, JdbcClient db) {
        var table = field.table();
        var column = field.column();
        db.sql("alter table " + table + " add column " + column + "_sealed text constraint " + column + "_is_sealed check (" + column
                + "_sealed like 's4.%'), add column " + column + "_masked text"
                + (field.indexed() ? ", add column " + column + "_index text" : "")).update();
        var after = "(0,0)";
        for (var rows = plain(field, after, db); !rows.isEmpty(); rows = plain(field, after, db)) {
            after = rows.get(rows.size() - 1).at();
            write(field, rows.stream().map(plain -> closed(field, plain, keys)).toList(), db);
        }
        db.sql("alter table " + table + " drop column " + column).update();
        if (field.indexed() && field.mask() == Mask.PHONE)
            db.sql("create index " + table + "_by_" + column + " on " + table + " (" + column + "_index) where " + column + "_index is not null").update();
    }

    private static List<Plain> plain(Field field, String after, JdbcClient db) {
        return db.sql("select ctid::text as at, " + field.key() + " as row, " + field.column() + " as value from " + field.table()
                        + " where ctid > :after::tid and " + field.column() + " <> '' and " + field.column() + "_sealed is null order by ctid limit " + BATCH)
                .param("after", after)
                .query(Plain.class)
                .list();
    }

    private static Closed closed(Field field, Plain plain, Keys keys) {
        var indexed = field.mask() == Mask.PHONE ? HiddenPhone.digits(plain.value()) : plain.value();
        return new Closed(plain.at(), sealed(field.table(), field.column() + "_sealed", plain.row(), plain.value(), keys), field.mask().of(plain.value()),
                field.indexed() ? keys.index(indexed) : null);
    }

    private static String sealed(String table, String column, String row, String value, Keys keys) {
        return PersonalCipher.sealed(keys, value.getBytes(StandardCharsets.UTF_8), PersonalCipher.context(table, column, row));
    }

    private static void write(Field field, List<Closed> rows, JdbcClient db) {
        var column = field.column();
        db.sql("update " + field.table() + " t set " + column + "_sealed = n.sealed, " + column + "_masked = n.masked"
                        + (field.indexed() ? ", " + column + "_index = n.index" : "")
                        + " from unnest(:at::tid[], :sealed::text[], :masked::text[], :index::text[]) as n (at, sealed, masked, index) where t.ctid = n.at")
                .param("at", each(rows, Closed::at))
                .param("sealed", each(rows, Closed::sealed))
                .param("masked", each(rows, Closed::masked))
                .param("index", each(rows, Closed::index))
                .update();
    }

    /** A change of the legal representative keeps both names: the masks where they were, the names sealed beside them. */
    private static void sealChanges(Keys keys, JdbcClient db) {
        db.sql("""
                        alter table organization_change_item
                          add column before_sealed text constraint before_is_sealed check (before_sealed like 's4.%'),
                          add column after_sealed  text constraint after_is_sealed  check (after_sealed like 's4.%')
                        """).update();
        for (var column : List.of("before", "after")) {
            var rows = db.sql("select ctid::text as at, change_id || '/' || fact as row, " + column + " as value from organization_change_item"
                    + " where fact = 'LEGAL_REPRESENTATIVE' and " + column + " <> ''").query(Plain.class).list();
            for (var plain : rows)
                db.sql("update organization_change_item set " + column + "_sealed = :sealed, " + column + " = :masked where change_id || '/' || fact = :row")
                        .param("sealed", sealed("organization_change_item", column + "_sealed", plain.row(), plain.value(), keys))
                        .param("masked", Mask.NAME.of(plain.value()))
                        .param("row", plain.row())
                        .update();
        }
    }

    /** What the journal and the previews of imports repeated. */
    private static void whatWasWrittenBeside(JdbcClient db) {
        db.sql("update journal set note = '' where subject = 'need' and move = 'SUBMIT' and note <> ''").update();
        db.sql("""
                        update journal
                           set data = jsonb_set(data, '{LEGAL_REPRESENTATIVE}', jsonb_build_array(
                                   left(data #>> '{LEGAL_REPRESENTATIVE,0}', 1) || '**', left(data #>> '{LEGAL_REPRESENTATIVE,1}', 1) || '**'))
                         where subject = 'organization'
                           and move = 'CHANGE'
                           and jsonb_exists(data, 'LEGAL_REPRESENTATIVE')
                        """).update();
        db.sql("update organization_intake_bad set value = '***' where heading in ('联系电话', '法定代表人') and value <> ''").update();
    }

    private static String[] each(List<Closed> rows, Function<Closed, @Nullable String> value) { return rows.stream().map(value).toArray(String[]::new); }

    @Override public MigrationVersion getVersion() { return MigrationVersion.fromVersion("202611211110"); }

    @Override public String getDescription() { return "personal fields are sealed"; }

    @Override public @Nullable Integer getChecksum() { return null; }

    @Override public boolean canExecuteInTransaction() { return true; }
}
