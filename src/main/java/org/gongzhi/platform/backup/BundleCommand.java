package org.gongzhi.platform.backup;

import java.io.PrintStream;
import java.util.List;
import org.gongzhi.platform.command.Command;
import org.jspecify.annotations.Nullable;

/** A command about one file, whose keys a passphrase may seal. */
abstract class BundleCommand implements Command {

    private final Passphrases passphrases;

    BundleCommand(Passphrases passphrases) {
        this.passphrases = passphrases;
    }

    /** A backup may be the one before an upgrade, and may be restored after it. */
    @Override public final boolean onNewestSchema() { return false; }

    @Override
    public final int run(List<String> arguments, PrintStream out) {
        var asked = BackupArguments.of(arguments);
        if (asked == null) {
            out.println("usage: ./gongzhi " + usage());
            return MISUSED;
        }
        try {
            run(asked, out);
        } catch (Exception e) {
            out.println(inVain() + " " + Said.of(e));
            return FAILED;
        }
        return afterwards(out);
    }

    abstract void run(BackupArguments asked, PrintStream out) throws Exception;

    /** What there is to say first when it failed. */
    abstract String inVain();

    int afterwards(PrintStream out) { return DONE; }

    /** From the command or the settings; null when from neither. */
    final @Nullable Passphrase given(BackupArguments asked) {
        return asked.passphraseFile() != null ? Passphrases.in(asked.passphraseFile()) : passphrases.set();
    }
}
