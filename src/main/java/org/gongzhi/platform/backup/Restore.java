package org.gongzhi.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.gongzhi.platform.district.District;
import org.gongzhi.platform.file.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Makes an empty database into the district of a bundle. Everything that can be wrong with the bundle is looked at first;
 * when something fails later, the database is empty again. Killed in the middle, it begins anew the next time.
 */
@Component
class Restore {

    private final Schema schema;
    private final Vault vault;
    private final KeyFiles keys;

    Restore(Schema schema, Vault vault, KeyFiles keys) {
        this.schema = schema;
        this.vault = vault;
        this.keys = keys;
    }

    /**
     * @param passphrase opens the keys; asked for when the bundle has any that are sealed
     * @throws BadBundle when the file is damaged, newer than the program, or the database is not empty; nothing has changed then
     */
    Manifest from(Path file, Supplier<@Nullable Passphrase> passphrase, Consumer<String> told) throws Exception {
        told.accept("Checking " + file);
        try (var bundle = Bundle.open(file)) {
            var kept = keys.keep(keys.open(bundle, passphrase));
            try {
                load(bundle, told);
            } catch (Exception e) {
                for (var key : kept) Files.delete(key);
                throw e;
            }
            return bundle.manifest();
        }
    }

    private void load(Bundle bundle, Consumer<String> told) throws Exception {
        schema.check(bundle.manifest());
        schema.found();
        var owner = schema.owner();
        try (var connection = owner.getConnection()) {
            var here = connection.getSchema();
            if (!District.current().isAlone() && !here.equals(District.current().schema())) throw new IllegalStateException("not in " + District.current() + " but in " + here);
            prepare(new Catalogue(connection), owner, here);
            try {
                load(bundle, connection, owner, here, told, true);
                schema.bringUpToDate(owner, here);
                schema.share(connection);
                files(bundle, told);
                new Catalogue(connection).execute("drop table " + Unfinished.MARK);
            } catch (Exception e) {
                schema.clear(owner, here);
                throw e;
            }
        }
    }

    private void prepare(Catalogue catalogue, DataSource owner, String here) throws SQLException {
        if (catalogue.has(Unfinished.MARK)) schema.clear(owner, here);
        if (!catalogue.isEmpty()) throw new BadBundle("The database is not empty. Restore only to an empty one: choose another data directory "
                + "(--data DIR), or an empty database of your own server.");
    }

    /** Into the schema of that name, which is empty but for what says that this is not finished. */
    void load(Bundle bundle, Connection connection, DataSource to, String name, Consumer<String> told, boolean forGood) throws Exception {
        told.accept("Making the tables as of " + bundle.manifest().program());
        schema.makeAsOf(bundle.manifest(), to, name);
        connection.setAutoCommit(false);
        try {
            new Loading(new Catalogue(connection), bundle, told, forGood).run();
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        new Catalogue(connection).execute("analyze");
    }

    private void files(Bundle bundle, Consumer<String> told) throws IOException {
        var count = 0;
        for (var name : bundle.names("files")) {
            var sha256 = Path.of(name).getFileName().toString();
            var incoming = vault.incoming();
            try (var in = bundle.read(name)) {
                var file = incoming.resolve("restored");
                Files.copy(in, file);
                if (sha256.endsWith(".thumbnail")) vault.keep(file, vault.thumbnail(sha256.substring(0, sha256.indexOf('.'))));
                else if (Vault.sha256(file).equals(sha256)) vault.keep(file, vault.content(sha256));
                else throw new BadBundle("The attachment " + sha256 + " is not what was written.");
                count++;
            } finally {
                FileSystemUtils.deleteRecursively(incoming);
            }
        }
        if (count > 0) told.accept(count + " attachments and thumbnails");
    }
}
