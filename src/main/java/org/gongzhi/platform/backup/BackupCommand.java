package org.gongzhi.platform.backup;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import org.gongzhi.platform.command.Command;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class BackupCommand implements Command {

    private final Backup backup;
    private final Passphrases passphrases;
    private final KeyFiles keys;
    private final BackupRuns runs;

    BackupCommand(Backup backup, Passphrases passphrases, KeyFiles keys, BackupRuns runs) {
        this.backup = backup;
        this.passphrases = passphrases;
        this.keys = keys;
        this.runs = runs;
    }

    @Override public String name() { return "backup"; }

    @Override public String usage() { return "backup FILE [--passphrase-file FILE | --without-keys]   the whole district into one file"; }

    /** A backup changes nothing, least of all the tables: it may be the one before an upgrade. */
    @Override public boolean onNewestSchema() { return false; }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var asked = BackupArguments.of(arguments);
        if (asked == null) {
            out.println("usage: ./gongzhi " + usage());
            return MISUSED;
        }
        try {
            if (Files.exists(asked.file())) throw new BadBundle(asked.file() + " is there already; choose another name.");
            var made = backup.make(asked.file(), passphrase(asked), line -> out.println("  " + line));
            runs.byHand(made);
            out.printf("%s: %d rows in %d tables, %d attachments, %d MB, %.1f s%nSHA-256 %s%n", made.file(), made.manifest().rows(),
                    made.manifest().tables().size(), made.manifest().files(), made.bytes() >> 20, made.took().toMillis() / 1000.0, made.sha256());
            made.manifest().gone().forEach(sha256 -> out.println("Attachment " + sha256 + " is named in the database and was not on the disk."));
            out.println(made.manifest().keys().isEmpty() ? "The keys are NOT in it; without them personal data in it cannot be read. Keep them apart."
                    : made.manifest().sealed() ? "The keys are in it, sealed by the passphrase." : "The keys of this demo are in it, in plain.");
            return DONE;
        } catch (Exception e) {
            out.println("No backup was made. " + Said.of(e));
            return FAILED;
        }
    }

    private @Nullable Passphrase passphrase(BackupArguments asked) {
        if (asked.withoutKeys()) return null;
        var given = asked.passphraseFile() != null ? Passphrases.in(asked.passphraseFile()) : passphrases.set();
        if (given != null || keys.ofADemo()) return given;
        var typed = Passphrases.asked(true);
        if (typed == null) throw new BadBundle("The keys of an office leave the machine only sealed: give a passphrase (--passphrase-file FILE, or "
                + "GONGZHI_BACKUP_PASSPHRASE), or leave them out (--without-keys).");
        return typed;
    }
}
