package org.gongzhi.platform.backup;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import org.gongzhi.platform.command.Command;
import org.gongzhi.platform.command.Commands;
import org.gongzhi.platform.seal.Heads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RestoreCommand implements Command {

    private static final String VERIFY = "verify";

    private final Restore restore;
    private final Passphrases passphrases;
    private final Commands commands;
    private final Heads heads;

    RestoreCommand(Restore restore, Passphrases passphrases, Commands commands, Heads heads) {
        this.restore = restore;
        this.passphrases = passphrases;
        this.commands = commands;
        this.heads = heads;
    }

    @Override public String name() { return "restore"; }

    @Override public String usage() { return "restore FILE [--passphrase-file FILE]   a backup into an empty database"; }

    @Override public boolean onNewestSchema() { return false; }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var asked = BackupArguments.of(arguments);
        if (asked == null) {
            out.println("usage: ./gongzhi " + usage());
            return MISUSED;
        }
        try {
            var manifest = restore.from(asked.file(), () -> passphrase(asked), line -> out.println("  " + line));
            out.printf("Restored as of %s: %d rows in %d tables, %d attachments. Program %s, now %s.%n", manifest.at(), manifest.rows(),
                    manifest.tables().size(), manifest.files(), manifest.program(), ProgramVersion.of());
            heads.setAside(Instant.now()).ifPresent(note -> out.println("The journal ends where it did then; the note of its last seal before is now " + note));
        } catch (Exception e) {
            out.println("Nothing was restored. " + Said.of(e));
            return FAILED;
        }
        return commands.named(VERIFY).map(verify -> verify.run(List.of(), out)).orElse(DONE);
    }

    private @Nullable Passphrase passphrase(BackupArguments asked) {
        var given = asked.passphraseFile() != null ? Passphrases.in(asked.passphraseFile()) : passphrases.set();
        return given != null ? given : Passphrases.asked(false);
    }
}
