package org.gongzhi.platform.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongzhi.platform.file.Vault;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/**
 * Writes the whole district into one file while people go on working: every table as of one moment (one snapshot of the
 * database), and the attachments that these tables name. Rows are streamed, so memory does not grow with them.
 */
@Component
class Backup {

    /** @param sha256 what stands at the end of the file */
    record Made(Path file, Manifest manifest, String sha256, long bytes, Duration took) {}

    private final Schema schema;
    private final Vault vault;
    private final KeyFiles keys;

    Backup(Schema schema, Vault vault, KeyFiles keys) {
        this.schema = schema;
        this.vault = vault;
        this.keys = keys;
    }

    /**
     * @param passphrase seals the keys; null leaves them out, except those of a demo, which are nobody's secret
     * @param told       hears of each table
     */
    Made make(Path file, @Nullable Passphrase passphrase, Consumer<String> told) throws Exception {
        var began = System.nanoTime();
        try (var writer = new BundleWriter(file); var connection = schema.owner().getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var at = Instant.now();
            var catalogue = new Catalogue(connection);
            catalogue.execute("set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'iso_8601'; set local bytea_output = 'hex'");
            if (!catalogue.has(Catalogue.HISTORY)) throw new BadBundle("The database is empty; there is nothing to back up.");
            var tables = tables(catalogue, writer, told);
            var gone = new ArrayList<String>();
            var files = files(catalogue, writer, gone);
            var named = keys.write(writer, passphrase);
            var manifest = new Manifest(Manifest.FORMAT, ProgramVersion.of(), at, catalogue.migrations(), tables, catalogue.sequences(), files, gone,
                    named, passphrase != null);
            var seal = writer.finish(manifest);
            return new Made(file, manifest, seal, Files.size(file), Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private static List<Manifest.Table> tables(Catalogue catalogue, BundleWriter writer, Consumer<String> told) throws Exception {
        var tables = new ArrayList<Manifest.Table>();
        for (var table : catalogue.tables()) tables.add(table(table, "", catalogue, writer));
        for (var table : catalogue.shared()) tables.add(table(table, table.name().equals("scheduled_tasks") ? " where district = current_schema()" : "", catalogue, writer));
        tables.forEach(table -> told.accept(table.name() + ": " + table.rows() + " rows"));
        return tables;
    }

    private static Manifest.Table table(Catalogue.Table table, String which, Catalogue catalogue, BundleWriter writer) throws Exception {
        var copy = catalogue.connection().unwrap(PGConnection.class).getCopyAPI();
        var rows = new long[1];
        var sql = "copy (select " + table.quotedColumns() + " from " + table.quoted() + which + ") to stdout";
        var sha256 = writer.add("tables/" + table.name() + ".tsv", out -> rows[0] = copy.copyOut(sql, out));
        return new Manifest.Table(table.name(), table.columns(), rows[0], sha256);
    }

    /** What the disk does not have, such as what was erased since the snapshot, is named. */
    private long files(Catalogue catalogue, BundleWriter writer, List<String> gone) throws Exception {
        if (!catalogue.has("attachment")) return 0;
        var files = 0L;
        try (var statement = catalogue.connection().createStatement()) {
            statement.setFetchSize(1000);
            try (var named = statement.executeQuery("select distinct sha256 from attachment order by sha256")) {
                while (named.next()) {
                    if (add(named.getString(1), writer)) files++;
                    else gone.add(named.getString(1));
                }
            }
        }
        return files;
    }

    private boolean add(String sha256, BundleWriter writer) throws Exception {
        var content = vault.content(sha256);
        if (!Files.exists(content)) return false;
        writer.add("files/" + sha256, out -> Files.copy(content, out));
        var thumbnail = vault.thumbnail(sha256);
        if (Files.exists(thumbnail)) writer.add("files/" + thumbnail.getFileName(), out -> Files.copy(thumbnail, out));
        return true;
    }
}
