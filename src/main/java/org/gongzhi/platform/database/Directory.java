package org.gongzhi.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Where a server keeps everything it has. One program at a time holds it; the lock ends with the program, however that ends. */
record Directory(Path path, @Nullable FileChannel lock) implements AutoCloseable {

    static Directory hold(Path path) throws IOException {
        Files.createDirectories(path);
        var lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(lock)) return new Directory(path, lock);
        lock.close();
        throw new DatabaseUnavailable("Another Gongzhi is running on the data in " + path + ".",
                "Stop it first, or choose other data with --data DIR (and another --port).");
    }

    /** A directory that another program holds. */
    static Directory ofAnother(Path path) { return new Directory(path, null); }

    static boolean isHeld(Path path) {
        if (!Files.exists(path.resolve("lock"))) return false;
        try (var lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.WRITE)) {
            return !locked(lock);
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean locked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path cluster() { return path.resolve("cluster"); }

    Path password() { return path.resolve("password"); }

    Path password(String role) { return path.resolve(role + ".password"); }

    Path log() { return path.resolve("postgres.log"); }

    Path guard() { return path.resolve("guard.pid"); }

    @Override
    public void close() throws IOException {
        if (lock != null) lock.close();
    }

    static void delete(Path path) throws IOException {
        if (!Files.exists(path)) return;
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
