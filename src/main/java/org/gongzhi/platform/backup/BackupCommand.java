package org.gongzhi.platform.backup;

import java.io.PrintStream;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class BackupCommand extends BundleCommand {

    private final Backup backup;
    private final KeyFiles keys;
    private final BackupRuns runs;

    BackupCommand(Backup backup, Passphrases passphrases, KeyFiles keys, BackupRuns runs) {
        super(passphrases);
        this.backup = backup;
        this.keys = keys;
        this.runs = runs;
    }

    @Override public String name() { return "backup"; }

    @Override public String usage() { return "backup FILE [--passphrase-file FILE | --without-keys]   the whole district into one file"; }

    @Override String inVain() { return "No backup was made."; }

    @Override
    void run(BackupArguments asked, PrintStream out) throws Exception {
        if (Files.exists(asked.file())) throw new BadBundle(asked.file() + " is there already; choose another name.");
        var made = backup.make(asked.file(), passphrase(asked), line -> out.println("  " + line));
        runs.byHand(made);
        out.printf("%s: %d rows in %d tables, %d attachments, %d MB, %.1f s%nSHA-256 %s%n", made.file(), made.manifest().rows(),
                made.manifest().tables().size(), made.manifest().files(), made.bytes() >> 20, made.took().toMillis() / 1000.0, made.sha256());
        made.manifest().gone().forEach(sha256 -> out.println("Attachment " + sha256 + " is named in the database and was not on the disk."));
        out.println(made.manifest().keys().isEmpty() ? "The keys are NOT in it; without them personal data in it cannot be read. Keep them apart."
                : made.manifest().sealed() ? "The keys are in it, sealed by the passphrase." : "The keys of this demo are in it, in plain.");
    }

    private @Nullable Passphrase passphrase(BackupArguments asked) {
        if (asked.withoutKeys()) return null;
        var given = given(asked);
        if (given != null || keys.ofADemo()) return given;
        var typed = Passphrases.asked(true);
        if (typed == null) throw new BadBundle("The keys of an office leave the machine only sealed: give a passphrase (--passphrase-file FILE, or "
                + "GONGZHI_BACKUP_PASSPHRASE), or leave them out (--without-keys).");
        return typed;
    }
}
