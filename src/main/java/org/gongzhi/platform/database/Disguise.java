package org.gongzhi.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root, and so does initdb. In a user namespace of its own it believes to be nobody, while
 * its files stay root's; where namespaces are forbidden (as in Docker by default) it really becomes nobody, who may
 * have to be let through root's directories on the way to the data.
 */
enum Disguise {

    NONE(),
    NAMESPACE("unshare", "-U"),
    NOBODY("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"),
    NOBODY_LET_THROUGH("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=+dac_override", "--ambient-caps=+dac_override");

    final List<String> prefix;

    Disguise(String... prefix) {
        this.prefix = List.of(prefix);
    }

    static Disguise neededFor(Path directory) throws IOException {
        if (!Shell.run(List.of("id", "-u")).equals("0")) return NONE;
        if (NAMESPACE.works("id", "-u")) return NAMESPACE;
        return Stream.of(NOBODY, NOBODY_LET_THROUGH)
                .filter(disguise -> disguise.works("ls", "-d", directory + "/."))
                .findFirst()
                .orElseThrow(() -> new DatabaseUnavailable(
                        "PostgreSQL does not run as root, and the user nobody cannot reach " + directory + ".",
                        "Start Gongzhi as an ordinary user, put its data where others may go (GONGZHI_DATA=/var/lib/gongzhi), or "
                                + DatabaseUnavailable.OWN_SERVER + "."));
    }

    private boolean works(String... command) { return Shell.succeeds(Stream.concat(prefix.stream(), Stream.of(command)).toList()); }

    /** Whether its files have to be its own. */
    boolean isSomebodyElse() { return this == NOBODY || this == NOBODY_LET_THROUGH; }

    void giveAway(Path directory) throws IOException {
        if (isSomebodyElse()) Shell.run(List.of("chown", "-R", "65534:65534", directory.toString()));
    }
}
