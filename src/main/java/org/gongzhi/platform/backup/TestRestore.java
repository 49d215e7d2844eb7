package org.gongzhi.platform.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.gongzhi.platform.district.District;
import org.gongzhi.platform.file.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Restores a bundle aside, into a schema of its own that goes again afterwards: the whole file is read, every table loaded
 * with its constraints, brought up to this program, and counted; every attachment is compared with its hash.
 */
@Component
class TestRestore {

    private static final String ASIDE = "test_restore";

    private final Restore restore;
    private final Schema schema;
    private final Passphrases passphrases;
    private final KeyFiles keys;

    TestRestore(Restore restore, Schema schema, Passphrases passphrases, KeyFiles keys) {
        this.restore = restore;
        this.schema = schema;
        this.passphrases = passphrases;
        this.keys = keys;
    }

    /** @return why it could not be restored; null when it could */
    @Nullable String of(Path file) {
        try (var bundle = Bundle.open(file)) {
            keys.open(bundle, passphrases::set);
            schema.check(bundle.manifest());
            attachments(bundle);
            aside(bundle);
            return null;
        } catch (Exception e) {
            return Said.of(e);
        }
    }

    private void aside(Bundle bundle) throws Exception {
        var owner = schema.owner();
        try (var stay = schema.aside(ASIDE).enter(); var connection = owner.getConnection()) {
            var catalogue = new Catalogue(connection);
            var before = connection.getSchema();
            drop(catalogue);
            catalogue.execute("create schema " + ASIDE);
            try {
                if (District.current().isAlone()) connection.setSchema(ASIDE);
                restore.load(bundle, connection, owner, ASIDE, line -> {}, false);
                schema.bringUpToDate(owner, ASIDE);
                count(bundle.manifest(), connection);
            } finally {
                if (District.current().isAlone()) connection.setSchema(before);
                drop(catalogue);
            }
        }
    }

    private static void drop(Catalogue catalogue) throws SQLException {
        catalogue.execute("set client_min_messages = warning");
        catalogue.execute("drop schema if exists " + ASIDE + " cascade");
        catalogue.execute("reset client_min_messages");
    }

    /** Migrations since may have added rows, and may have dropped a table; none may have lost one's rows silently. */
    private static void count(Manifest manifest, Connection connection) throws SQLException {
        var catalogue = new Catalogue(connection);
        var there = catalogue.tables().stream().map(Catalogue.Table::name).collect(Collectors.toSet());
        for (var table : manifest.tables()) {
            if (!there.contains(table.name())) continue;
            var rows = catalogue.list("select count(*) from " + Catalogue.quote(table.name()), row -> row.getLong(1)).get(0);
            if (rows < table.rows()) throw new BadBundle("Of " + table.rows() + " rows of " + table.name() + " only " + rows + " came back.");
        }
    }

    private static void attachments(Bundle bundle) throws Exception {
        var folder = Files.createTempDirectory("gongzhi-test-restore-");
        try {
            for (var name : bundle.names("files")) {
                if (name.endsWith(".thumbnail")) continue;
                var file = folder.resolve("attachment");
                try (var in = bundle.read(name)) {
                    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                }
                if (!name.endsWith(Vault.sha256(file))) throw new BadBundle("The attachment " + name + " is not what was written.");
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
