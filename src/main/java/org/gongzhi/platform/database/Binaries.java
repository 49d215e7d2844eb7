package org.gongzhi.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs as they come in a jar, unpacked once per machine. */
final class Binaries {

    private Binaries() {}

    /** The directory of the programs, unpacked into the first of these places that can be written to. */
    static Path unpackedInto(List<Path> places) throws IOException {
        var archive = archive();
        for (var place : places) {
            var programs = place.resolve("postgres-" + fingerprint(archive));
            if (Files.exists(programs.resolve("bin"))) return programs.resolve("bin");
            if (writable(place)) return unpack(archive, place, programs).resolve("bin");
        }
        throw new DatabaseUnavailable("There is no place to unpack PostgreSQL in: " + places + ".",
                "Set GONGZHI_DATABASE_CACHE to a directory that can be written to.");
    }

    private static URLConnection archive() throws IOException {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var found = Binaries.class.getResource("/postgres-" + system + "-" + machine + ".txz");
        if (found != null) return found.openConnection();
        throw new DatabaseUnavailable("This build brings no PostgreSQL for " + system + " on " + machine + ".",
                "Build Gongzhi on this machine, or " + DatabaseUnavailable.OWN_SERVER + ".");
    }

    /** Not the time of the jar, which differs between the packaged and the extracted program. */
    private static String fingerprint(URLConnection archive) throws IOException {
        return Long.toHexString(archive instanceof JarURLConnection jar ? jar.getJarEntry().getCrc() : archive.getContentLengthLong());
    }

    private static boolean writable(Path place) {
        try {
            return Files.isWritable(Files.createDirectories(place));
        } catch (IOException e) {
            return false;
        }
    }

    private static Path unpack(URLConnection archive, Path place, Path programs) throws IOException {
        var fresh = Files.createTempDirectory(place, "unpacking");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.getInputStream(), 1 << 16)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) write(tar, entry, fresh);
        }
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(fresh, programs, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {       // another run was quicker
            if (!Files.exists(programs.resolve("bin"))) throw e;
            Directory.delete(fresh);
        }
        return programs;
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) throw new IOException("bad entry " + entry.getName());
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        else if (!entry.isDirectory()) Files.copy(tar, target);
        if (target.getParent().endsWith("bin") && !target.toFile().setExecutable(true, false)) throw new IOException("cannot execute " + target);
    }
}
