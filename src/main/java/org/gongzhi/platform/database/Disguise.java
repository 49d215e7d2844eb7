package org.gongzhi.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root, and so does initdb. In a user namespace of its own it believes to be nobody, while
 * its files stay root's; where namespaces are forbidden (as in Docker by default) it really becomes nobody.
 */
enum Disguise {

    NONE(), NAMESPACE("unshare", "-U"), NOBODY("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    final List<String> prefix;

    Disguise(String... prefix) {
        this.prefix = List.of(prefix);
    }

    static Disguise needed() throws IOException {
        if (!Shell.run(List.of("id", "-u")).equals("0")) return NONE;
        return Shell.succeeds(List.of("unshare", "-U", "id", "-u")) ? NAMESPACE : NOBODY;
    }

    /** Lets the server at its files. Only somebody else needs to be let. */
    void giveAway(Path directory) throws IOException {
        if (this != NOBODY) return;
        Shell.run(List.of("chown", "-R", "65534:65534", directory.toString()));
        if (Shell.succeeds(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "test", "-x", directory.toString()))) return;
        throw new DatabaseUnavailable("PostgreSQL does not run as root, and the user nobody cannot reach " + directory + ".",
                "Start Gongzhi as an ordinary user, put its data where others may go (GONGZHI_DATA=/var/lib/gongzhi), or "
                        + DatabaseUnavailable.OWN_SERVER + ".");
    }
}
