package org.gongzhi.platform.backup;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import org.gongzhi.platform.command.Commands;
import org.gongzhi.platform.seal.Heads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RestoreCommand extends BundleCommand {

    private static final String VERIFY = "verify";

    private final Restore restore;
    private final Commands commands;
    private final Heads heads;

    RestoreCommand(Restore restore, Passphrases passphrases, Commands commands, Heads heads) {
        super(passphrases);
        this.restore = restore;
        this.commands = commands;
        this.heads = heads;
    }

    @Override public String name() { return "restore"; }

    @Override public String usage() { return "restore FILE [--passphrase-file FILE]   a backup into an empty database"; }

    @Override String inVain() { return "Nothing was restored."; }

    @Override
    void run(BackupArguments asked, PrintStream out) throws Exception {
        var manifest = restore.from(asked.file(), () -> passphrase(asked), line -> out.println("  " + line));
        out.printf("Restored as of %s: %d rows in %d tables, %d attachments. Program %s, now %s.%n", manifest.at(), manifest.rows(),
                manifest.tables().size(), manifest.files(), manifest.program(), ProgramVersion.of());
        heads.setAside(Instant.now()).ifPresent(note -> out.println("The journal ends where it did then; the note of its last seal before is now " + note));
    }

    @Override int afterwards(PrintStream out) { return commands.named(VERIFY).map(verify -> verify.run(List.of(), out)).orElse(DONE); }

    private @Nullable Passphrase passphrase(BackupArguments asked) {
        var given = given(asked);
        return given != null ? given : Passphrases.asked(false);
    }
}
