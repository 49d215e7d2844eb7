package org.gongzhi.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the passphrase comes from: the command, the settings or, at a terminal, whoever sits there. */
@Component
class Passphrases {

    private final BackupSettings settings;

    Passphrases(BackupSettings settings) {
        this.settings = settings;
    }

    /** Null when none is set. */
    @Nullable Passphrase set() {
        if (settings.passphrase() != null && !settings.passphrase().isBlank()) return new Passphrase(settings.passphrase());
        return settings.passphraseFile() == null ? null : in(settings.passphraseFile());
    }

    static Passphrase in(Path file) {
        try {
            return new Passphrase(Files.readString(file).strip());
        } catch (IOException e) {
            throw new BadBundle("The passphrase in " + file + " cannot be read: " + e.getMessage());
        }
    }

    /** Null when nobody is there to be asked, or says nothing. */
    static @Nullable Passphrase asked(boolean twice) {
        var console = System.console();
        if (console == null) return null;
        var typed = console.readPassword("Passphrase for the keys in the backup: ");
        if (typed == null || typed.length == 0) return null;
        if (twice && !new String(typed).equals(new String(console.readPassword("Once more: ")))) throw new BadBundle("These were two different passphrases.");
        return new Passphrase(new String(typed));
    }
}
