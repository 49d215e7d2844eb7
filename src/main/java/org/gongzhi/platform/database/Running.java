package org.gongzhi.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Which processes of an earlier run are still there. On a system without {@code /proc} a number that is taken has to do. */
final class Running {

    private Running() {}

    /** A process that has ended but was not yet reaped does not run, though its number is still taken. */
    static boolean runs(long pid) { return ProcessHandle.of(pid).isPresent() && !isZombie(pid); }

    private static boolean isZombie(long pid) {
        try {
            return Files.readString(proc(pid, "status")).contains("State:\tZ");
        } catch (IOException e) {
            return false;
        }
    }

    /** A server works in its directory. Another process may have got the number of one that died, as after a reboot. */
    static boolean runsIn(Path directory, long pid) {
        if (!runs(pid)) return false;
        try {
            return Files.readSymbolicLink(proc(pid, "cwd")).equals(directory);
        } catch (NoSuchFileException e) {
            return !Files.exists(Path.of("/proc/self"));
        } catch (IOException e) {       // not ours to see
            return true;
        }
    }

    /** A server's children work in its directory for a moment longer than itself. */
    static boolean anybodyIn(Path directory) {
        return ProcessHandle.allProcesses().anyMatch(process -> {
            try {
                return Files.readSymbolicLink(proc(process.pid(), "cwd")).equals(directory);
            } catch (IOException e) {
                return false;
            }
        });
    }

    private static Path proc(long pid, String file) { return Path.of("/proc/" + pid + "/" + file); }

    /** Waits until it holds. False if it does not in that time. */
    static boolean await(Duration atMost, BooleanSupplier condition) {
        for (var end = Instant.now().plus(atMost); !condition.getAsBoolean(); ) {
            if (Instant.now().isAfter(end)) return false;
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
