package org.gongzhi.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gongzhi.platform.district.District;
import org.springframework.stereotype.Component;

/**
 * The folder of contents: each is a file named by its SHA-256, so the same content is there once, and never changes. Each
 * district of a province has a folder of its own in it: what one erases, another may keep.
 */
@Component
public class Vault {

    private final Path directory;

    Vault(FileSettings settings) {
        this.directory = settings.directory();
    }

    public Path content(String sha256) { return folder(sha256).resolve(sha256); }

    public Path thumbnail(String sha256) { return folder(sha256).resolve(sha256 + ".thumbnail"); }

    /** A place to work on a content before it is kept. On the same disk, so that keeping is one rename. */
    public Path incoming() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(directory().resolve("incoming")), "");
    }

    /** Copies at most {@code limit} bytes and one, by which the caller sees that it was too many. */
    long receive(InputStream content, Path to, long limit) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            var left = limit + 1;
            var buffer = new byte[64 * 1024];
            for (int n; left > 0 && (n = content.read(buffer, 0, (int) Math.min(buffer.length, left))) > 0; left -= n) out.write(buffer, 0, n);
            return limit + 1 - left;
        }
    }

    /** Keeps a finished content for good: on the disk before anybody hears of it. */
    public void keep(Path finished, Path at) throws IOException {
        if (Files.exists(at)) return;
        Files.createDirectories(at.getParent());
        try (var channel = FileChannel.open(finished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(finished, at, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What is not there is gone already. */
    void forget(String sha256) {
        try {
            Files.deleteIfExists(content(sha256));
            Files.deleteIfExists(thumbnail(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private Path directory() {
        var district = District.current();
        return district.isAlone() ? directory : directory.resolve("district-" + district.name());
    }

    private Path folder(String sha256) {
        return directory().resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }
}
