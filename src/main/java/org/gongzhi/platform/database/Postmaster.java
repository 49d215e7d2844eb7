package org.gongzhi.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The server process as its own file tells of it. The file stays behind when the process is killed. */
record Postmaster(Path cluster, long pid, int port) {

    private static final int PORT_LINE = 3;

    static Optional<Postmaster> of(Path cluster) throws IOException {
        try {
            var lines = Files.readAllLines(file(cluster));
            if (lines.size() <= PORT_LINE) return Optional.empty();
            return Optional.of(new Postmaster(cluster, Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Path file(Path cluster) { return cluster.resolve("postmaster.pid"); }

    boolean runs() { return Running.runsIn(cluster, pid); }

    /** A server does not start while the number of the last one is taken, by a process nobody reaped or by a stranger. */
    void forget(Duration patience) throws IOException {
        if (!Running.await(patience, () -> !Running.anybodyIn(cluster))) throw new IOException("the processes in " + cluster + " do not end");
        if (ProcessHandle.of(pid).isPresent()) Files.deleteIfExists(file(cluster));
    }
}
