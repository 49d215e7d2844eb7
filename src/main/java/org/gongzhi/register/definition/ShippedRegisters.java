package org.gongzhi.register.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Brings the registers that come with the program into every district. Repeated whenever a file has changed; the start fails with
 * file, line and advice when one of them is no register.
 */
@Component
public class ShippedRegisters implements JavaMigration {

    private static final String FILES = "classpath*:registers/*.yaml";

    private final Map<String, String> files;

    ShippedRegisters() {
        this.files = files();
    }

    /** The files by their names. */
    public static Map<String, String> files() {
        var files = new TreeMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) files.put(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @Override
    public void migrate(Context context) {
        var db = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        var shelf = new Shelf(db);
        var now = Instant.now();
        read(files, new DefinitionReader(new HashSet<>(db.sql("select code from role").query(String.class).list()))).forEach(definition -> shelf.put(definition, null, now));
    }

    /** @throws Mistaken with the mistakes of all files */
    public static List<Definition> read(Map<String, String> files, DefinitionReader reader) {
        var definitions = new ArrayList<Definition>();
        var mistakes = new ArrayList<Mistake>();
        files.forEach((name, yaml) -> {
            try {
                var definition = reader.read(name, yaml);
                if (!name.equals(definition.key() + ".yaml")) mistakes.add(new Mistake(name, 1, "文件名和 register 不一致，请把文件改名为 " + definition.key() + ".yaml。"));
                definitions.add(definition);
            } catch (Mistaken mistaken) {
                mistakes.addAll(mistaken.mistakes());
            }
        });
        if (!mistakes.isEmpty()) throw new Mistaken(mistakes);
        return definitions;
    }

    @Override public @Nullable MigrationVersion getVersion() { return null; }

    @Override public String getDescription() { return "the registers that are shipped"; }

    @Override
    public Integer getChecksum() {
        var sum = new CRC32();
        files.forEach((name, yaml) -> sum.update((name + '\n' + yaml).getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }

    @Override public boolean canExecuteInTransaction() { return true; }
}
