package org.gongzhi.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/**
 * The keys without which the data cannot be used: whatever setting is named {@code gongzhi.….key-file}, or given itself as
 * {@code gongzhi.….key}. They leave the machine only sealed; those of a demo may go in plain.
 */
@Component
class KeyFiles {

    private static final String FILE = ".key-file";
    private static final String ENTRY = "keys.json";
    private static final TypeReference<Map<String, String>> NAMED = new TypeReference<>() {};

    private final ConfigurableEnvironment environment;

    KeyFiles(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    /** @return the names of those that were written */
    List<String> write(BundleWriter writer, @Nullable Passphrase passphrase) throws Exception {
        if (passphrase == null && !ofADemo()) return List.of();
        var found = present();
        var plain = Bundle.JSON.writeValueAsBytes(found);
        writer.add(ENTRY, out -> out.write(passphrase == null ? plain : passphrase.seal(plain)));
        return List.copyOf(found.keySet());
    }

    /**
     * The keys of a bundle, opened.
     *
     * @throws BadBundle when the passphrase is missing or wrong, or a key here is another one than that of the bundle
     */
    Map<String, String> open(Bundle bundle, Supplier<@Nullable Passphrase> asked) throws IOException {
        if (bundle.manifest().keys().isEmpty()) return Map.of();
        var passphrase = bundle.manifest().sealed() ? asked.get() : null;
        if (bundle.manifest().sealed() && passphrase == null)
            throw new BadBundle("The keys in the backup are sealed; its passphrase is needed (--passphrase-file FILE).");
        Map<String, String> opened;
        try (var in = bundle.read(ENTRY)) {
            var bytes = in.readAllBytes();
            opened = Bundle.JSON.readValue(passphrase == null ? bytes : passphrase.open(bytes), NAMED);
        }
        var here = present();
        opened.forEach((name, key) -> {
            if (here.containsKey(name) && !here.get(name).strip().equals(key.strip())) throw new BadBundle("There is another key here already, "
                    + place(name) + "; move it away, or restore to an empty data directory (--data DIR).");
        });
        return opened;
    }

    /** @return the files that were written for those that were not there yet */
    List<Path> keep(Map<String, String> opened) throws IOException {
        var here = present().keySet();
        var written = new ArrayList<Path>();
        for (var key : opened.entrySet()) {
            var file = environment.getProperty(key.getKey() + FILE);
            if (file == null || here.contains(key.getKey())) continue;
            var path = Path.of(file).toAbsolutePath();
            Files.createDirectories(path.getParent());
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(path, key.getValue());
            written.add(path);
        }
        return written;
    }

    boolean ofADemo() { return Files.exists(Path.of(environment.getProperty("gongzhi.data", "data"), "demo")); }

    private String place(String name) { return environment.getProperty(name + ".key") != null ? name + ".key" : environment.getProperty(name + FILE); }

    /** By the name of their setting: {@code gongzhi.session}. */
    private Map<String, String> present() {
        var found = new LinkedHashMap<String, String>();
        for (var name : names()) {
            var given = environment.getProperty(name + ".key");
            var file = Path.of(environment.getProperty(name + FILE, ""));
            try {
                if (given != null && !given.isBlank()) found.put(name, given);
                else if (Files.isRegularFile(file)) found.put(name, Files.readString(file));
            } catch (IOException e) {
                throw new BadBundle("The key in " + file + " cannot be read: " + e.getMessage());
            }
        }
        return found;
    }

    private TreeSet<String> names() {
        var names = new TreeSet<String>();
        for (var source : environment.getPropertySources()) {
            if (!(source instanceof EnumerablePropertySource<?> settings)) continue;
            for (var name : settings.getPropertyNames()) {
                if (name.startsWith("gongzhi.") && name.endsWith(FILE)) names.add(name.substring(0, name.length() - FILE.length()));
            }
        }
        return names;
    }
}
