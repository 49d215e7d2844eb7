package org.gongzhi.platform.backup;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongzhi.platform.district.DistrictMigrations;
import org.postgresql.PGConnection;

/**
 * Loads the tables of a bundle, in one transaction. Triggers rest meanwhile, for what they did once is in the rows; foreign
 * keys are taken off and put on again, which checks every row. As the owner of the tables, who need not be a superuser.
 */
final class Loading {

    private record Trigger(String table, String name, String enabled) {

        String sql(String how) { return "alter table " + table + " " + how + " trigger " + name; }

        String back() {
            return sql(switch (enabled) {
                case "A" -> "enable always";
                case "R" -> "enable replica";
                default -> "enable";
            });
        }
    }

    private record ForeignKey(String table, String name, String definition) {

        String off() { return "alter table " + table + " drop constraint " + name; }

        String on() { return "alter table " + table + " add constraint " + name + " " + definition; }
    }

    private final Catalogue catalogue;
    private final Bundle bundle;
    private final Consumer<String> told;
    private final boolean forGood;

    /** @param forGood whether what the bundle brings of what the districts of a province share is to stay */
    Loading(Catalogue catalogue, Bundle bundle, Consumer<String> told, boolean forGood) {
        this.catalogue = catalogue;
        this.bundle = bundle;
        this.told = told;
        this.forGood = forGood;
    }

    void run() throws Exception {
        var triggers = triggers();
        var foreignKeys = foreignKeys();
        var shared = shared();
        for (var table : shared) catalogue.execute("create table " + table + " (like " + table + " including defaults)");
        for (var trigger : triggers) catalogue.execute(trigger.sql("disable"));
        for (var key : foreignKeys) catalogue.execute(key.off());
        for (var table : catalogue.tables()) catalogue.execute("truncate " + table.quoted());       // what migrations put there is in the bundle
        for (var table : bundle.manifest().tables()) load(table);
        for (var sequence : bundle.manifest().sequences()) set(sequence);
        if (forGood && !shared.isEmpty()) DistrictMigrations.share(catalogue.connection());
        else for (var table : shared) catalogue.execute("drop table " + table);
        told.accept("Checking that every row refers to what is there");
        for (var key : foreignKeys) catalogue.execute(key.on());
        for (var trigger : triggers) catalogue.execute(trigger.back());
    }

    /** Tables of the bundle that this district does not have for itself. */
    private List<String> shared() throws SQLException {
        var own = catalogue.tables().stream().map(Catalogue.Table::name).collect(Collectors.toSet());
        return bundle.manifest().tables().stream().map(Manifest.Table::name).filter(name -> !own.contains(name)).map(Catalogue::quote).toList();
    }

    private void load(Manifest.Table table) throws Exception {
        var copy = catalogue.connection().unwrap(PGConnection.class).getCopyAPI();
        var columns = table.columns().stream().map(Catalogue::quote).collect(Collectors.joining(", "));
        try (var in = new DigestInputStream(bundle.read(table.entry()), Bundle.sha256())) {
            var rows = copy.copyIn("copy " + Catalogue.quote(table.name()) + " (" + columns + ") from stdin", (InputStream) in, 1 << 16);
            if (rows != table.rows() || !HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(table.sha256()))
                throw new BadBundle("The rows of " + table.name() + " are not those that were written.");
            if (rows > 0) told.accept(table.name() + ": " + rows + " rows");
        }
    }

    private void set(Manifest.Sequence sequence) throws SQLException {
        try (var statement = catalogue.connection().prepareStatement("select setval(?::regclass, ?, ?)")) {
            statement.setString(1, Catalogue.quote(sequence.name()));
            statement.setLong(2, sequence.last());
            statement.setBoolean(3, sequence.called());
            statement.execute();
        }
    }

    private List<Trigger> triggers() throws SQLException {
        return catalogue.list("""
                select quote_ident(c.relname), quote_ident(t.tgname), t.tgenabled
                  from pg_trigger t
                  join pg_class c on c.oid = t.tgrelid
                 where c.relnamespace = current_schema()::regnamespace
                   and not t.tgisinternal
                   and t.tgparentid = 0
                   and t.tgenabled <> 'D'
                """, row -> new Trigger(row.getString(1), row.getString(2), row.getString(3)));
    }

    private List<ForeignKey> foreignKeys() throws SQLException {
        return catalogue.list("""
                select quote_ident(c.relname), quote_ident(k.conname), pg_get_constraintdef(k.oid)
                  from pg_constraint k
                  join pg_class c on c.oid = k.conrelid
                 where c.relnamespace = current_schema()::regnamespace
                   and k.contype = 'f'
                   and k.conparentid = 0
                """, row -> new ForeignKey(row.getString(1), row.getString(2), row.getString(3)));
    }
}
