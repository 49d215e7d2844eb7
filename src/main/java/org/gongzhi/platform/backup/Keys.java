package org.gongzhi.platform.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.stereotype.Component;

/**
 * The keys without which the data cannot be used: whatever setting is named {@code gongzhi.….key-file}, or given itself as
 * {@code gongzhi.….key}. They leave the machine only sealed; those of a demo may go in plain.
 */
@Component
class Keys {

    private static final String FILE = ".key-file";
    private final ConfigurableEnvironment environment;

    Keys(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    /** @return the names of those that were written */
    List<String> write(BundleWriter writer, @Nullable Passphrase passphrase) throws Exception {
        if (passphrase == null && !ofADemo()) return List.of();
        var found = present();
        for (var key : found.entrySet()) {
            var bytes = key.getValue().getBytes(StandardCharsets.UTF_8);
            writer.add(entry(key.getKey()), out -> out.write(passphrase == null ? bytes : passphrase.seal(bytes)));
        }
        return List.copyOf(found.keySet());
    }

    /**
     * The keys of a bundle, opened.
     *
     * @throws BadBundle when the passphrase is missing or wrong, or a key here is another one than that of the bundle
     */
    Map<String, String> open(Bundle bundle, Supplier<@Nullable Passphrase> asked) throws IOException {
        var opened = new LinkedHashMap<String, String>();
        var sealed = bundle.manifest().sealed() && !bundle.manifest().keys().isEmpty();
        var passphrase = sealed ? asked.get() : null;
        if (sealed && passphrase == null) throw new BadBundle("The keys in the backup are sealed; its passphrase is needed (--passphrase-file FILE).");
        for (var name : bundle.manifest().keys()) {
            try (var in = bundle.read(entry(name))) {
                var bytes = in.readAllBytes();
                opened.put(name, new String(passphrase == null ? bytes : passphrase.open(bytes), StandardCharsets.UTF_8));
            }
        }
        var here = present();
        opened.forEach((name, key) -> {
            if (here.containsKey(name) && !here.get(name).strip().equals(key.strip())) throw new BadBundle("There is another key here already, "
                    + place(name) + "; move it away, or restore to an empty data directory (--data DIR).");
        });
        return opened;
    }

    void keep(Map<String, String> opened) throws IOException {
        for (var key : opened.entrySet()) {
            var file = environment.getProperty(key.getKey() + FILE);
            if (file == null || present().containsKey(key.getKey())) continue;
            var path = Path.of(file).toAbsolutePath();
            Files.createDirectories(path.getParent());
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(path, key.getValue());
        }
    }

    boolean ofADemo() { return Files.exists(Path.of(environment.getProperty("gongzhi.data", "data"), "demo")); }

    private String place(String name) { return environment.getProperty(name + ".key") != null ? name + ".key" : environment.getProperty(name + FILE); }

    private static String entry(String name) { return "keys/" + name; }

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
