package org.gongzhi.platform.seal;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.gongzhi.platform.command.Command;
import org.springframework.stereotype.Component;

/** {@code ./gongzhi verify}: whether the journal says what it said, and if not, from which row on. */
@Component
class VerifyCommand implements Command {

    private final Verifier verifier;
    private final SealRows seals;

    VerifyCommand(Verifier verifier, SealRows seals) {
        this.verifier = verifier;
        this.seals = seals;
    }

    @Override public String name() { return "verify"; }

    @Override public String usage() { return "verify [NUMBER VALUE]    check the journal, also against a seal kept elsewhere"; }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() == 1) return MISUSED;
        var began = System.nanoTime();
        var verdict = verifier.verify((done, total) -> {});
        var kept = arguments.isEmpty() || isAsKept(Long.parseLong(arguments.get(0)), String.join("", arguments.subList(1, arguments.size())), out);
        out.printf("%,d rows under %,d seals, %,d not sealed yet, in %.1f s%n", verdict.rows(), verdict.seals(), verdict.unsealed(), (System.nanoTime() - began) / 1e9);
        if (!verdict.noted()) out.println("No note of the last seal outside of the database: a cut-off end would not be seen.");
        if (!verdict.appendOnly()) out.println("Not append-only: the role that Gongzhi works as can change the journal (docs/configuration.md, Two roles).");
        verdict.findings().stream().limit(1).forEach(finding -> out.println("BROKEN at " + finding.sentence()));
        verdict.findings().stream().skip(1).forEach(finding -> out.println("   also  " + finding.sentence()));
        if (verdict.good() && kept) out.println(verdict.last() == null ? "Nothing is sealed yet." : "Good. Last seal: " + verdict.last().number() + " " + verdict.last().readable());
        return verdict.good() && kept ? DONE : FAILED;
    }

    /** With or without the blanks between the groups of the value. */
    private boolean isAsKept(long number, String value, PrintStream out) {
        var here = seals.numbered(number).map(Head::of).map(Head::value);
        if (here.equals(Optional.of(value.replace(" ", "")))) return true;
        out.println("BROKEN: seal " + number + " is " + here.map(there -> "another than the one kept elsewhere").orElse("not there"));
        return false;
    }
}
