package org.gongzhi.platform.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a bundle under another name and gives it its own only when it is complete and on the disk. */
final class BundleWriter implements AutoCloseable {

    /** Writes one entry. */
    interface Content {

        void to(OutputStream out) throws Exception;
    }

    private final Path file;
    private final Path unfinished;
    private final ZipOutputStream zip;

    BundleWriter(Path file) throws IOException {
        this.file = file.toAbsolutePath();
        this.unfinished = this.file.resolveSibling(this.file.getFileName() + ".part");
        Files.createDirectories(this.file.getParent());
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished);
        if (unfinished.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16));
    }

    /** @return the SHA-256 of the entry */
    String add(String name, Content content) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        var out = new DigestOutputStream(zip, Bundle.sha256());
        content.to(out);
        zip.closeEntry();
        return HexFormat.of().formatHex(out.getMessageDigest().digest());
    }

    /** @return the SHA-256 that stands at the end of the file */
    String finish(Manifest manifest) throws Exception {
        add(Bundle.MANIFEST, out -> out.write(Bundle.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest)));
        zip.setComment("0".repeat(Bundle.SEAL));
        zip.close();
        String seal;
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            seal = Bundle.digest(channel);
            channel.write(ByteBuffer.wrap(seal.getBytes(StandardCharsets.US_ASCII)), channel.size() - Bundle.SEAL);
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return seal;
    }

    /** What was not finished leaves nothing behind. */
    @Override
    public void close() throws IOException {
        try {
            zip.close();
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
