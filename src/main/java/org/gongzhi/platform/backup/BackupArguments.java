package org.gongzhi.platform.backup;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands after {@code backup} or {@code restore}. */
record BackupArguments(Path file, @Nullable Path passphraseFile, boolean withoutKeys) {

    /** Null when it makes no sense. */
    static @Nullable BackupArguments of(List<String> words) {
        Path file = null;
        Path passphrase = null;
        var without = false;
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals("--without-keys")) without = true;
            else if (word.equals("--passphrase-file") && i + 1 < words.size()) passphrase = Path.of(words.get(++i));
            else if (word.startsWith("--") || file != null) return null;
            else file = Path.of(word);
        }
        return file == null ? null : new BackupArguments(file.toAbsolutePath().normalize(), passphrase, without);
    }
}
