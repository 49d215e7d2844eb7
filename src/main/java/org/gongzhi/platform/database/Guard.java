package org.gongzhi.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A small process between us and the server. It reads from us, and when that ends, as it does however we end, it stops
 * the server. It does not hear the terminal's signals: on Ctrl-C the application finishes its work first.
 */
final class Guard {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String SCRIPT = """
            trap '' INT HUP TERM
            %s </dev/null >/dev/null 2>&1 || { echo FAILED; exit 1; }
            pid=$(head -n 1 cluster/postmaster.pid)
            echo READY
            cat >/dev/null
            is_there() { [ "$(head -n 1 cluster/postmaster.pid 2>/dev/null)" = "$pid" ] && kill -0 "$pid" 2>/dev/null; }
            is_there && kill -INT "$pid"
            while is_there && ! grep -q 'State:.Z' "/proc/$pid/status" 2>/dev/null; do sleep 0.1; done
            %s
            """;

    private final Process process;

    private Guard(Process process) {
        this.process = process;
    }

    /** Starts the server, or watches over one that runs when there is no command; false from {@link #isWatching} if it did not start. */
    static Guard over(Directory directory, List<String> start, boolean throwAway) throws IOException {
        var script = SCRIPT.formatted(start.isEmpty() ? "true" : Shell.quoted(start),
                throwAway ? "rm -rf " + Shell.quoted(List.of(directory.path().toString())) : "");
        var builder = new ProcessBuilder("sh", "-c", script).directory(directory.path().toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        var guard = new Guard(builder.start());
        Files.writeString(directory.guard(), guard.process.pid() + " " + startedAt(guard.process.toHandle()));
        return guard;
    }

    boolean isWatching() throws IOException {
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return "READY".equals(said.readLine());
    }

    /** The guard of a run that was killed is stopping its server; it must not be disturbed. */
    static void letTheLastOneFinish(Directory directory) throws IOException {
        try {
            var last = Files.readString(directory.guard()).split(" ");
            var pid = Long.parseLong(last[0]);
            var sameProcess = ProcessHandle.of(pid).filter(process -> startedAt(process) == Long.parseLong(last[1])).isPresent();
            if (sameProcess) Running.await(PATIENCE, () -> !Running.runs(pid));
        } catch (NoSuchFileException e) {
            // the first run
        }
    }

    private static long startedAt(ProcessHandle process) { return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L); }

    void stopServer() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) throw new IOException("PostgreSQL is still stopping");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
