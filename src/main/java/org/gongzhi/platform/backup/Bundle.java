package org.gongzhi.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bundle to be read: an ordinary zip file whose comment, its last 64 bytes, is the SHA-256 of all bytes before them. Nothing
 * of it is believed before that has been checked.
 */
final class Bundle implements AutoCloseable {

    static final String MANIFEST = "manifest.json";
    static final int SEAL = 64;
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BUFFER = 1 << 20;

    private final ZipFile zip;
    private final Manifest manifest;

    private Bundle(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws BadBundle when the file is not one, or not as it was written */
    static Bundle open(Path file) throws IOException {
        check(file);
        try {
            var zip = new ZipFile(file.toFile());
            try (var json = zip.getInputStream(entry(zip, MANIFEST))) {
                return new Bundle(zip, JSON.readValue(json.readAllBytes(), Manifest.class));
            }
        } catch (ZipException | JacksonException e) {
            throw new BadBundle(file + " is not a backup of Gongzhi.");
        }
    }

    private static void check(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new BadBundle("There is no file " + file + ".");
        if (Files.size(file) <= SEAL) throw new BadBundle(file + " is not a backup of Gongzhi.");
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var written = ByteBuffer.allocate(SEAL);
            channel.read(written, channel.size() - SEAL);
            if (!new String(written.array(), StandardCharsets.US_ASCII).equals(digest(channel))) throw new BadBundle(
                    file + " is damaged or incomplete: its SHA-256 is not the one that was written at its end. Take another copy.");
        }
    }

    /** Of all but the seal. */
    static String digest(FileChannel channel) throws IOException {
        var digest = sha256();
        var left = channel.size() - SEAL;
        channel.position(0);
        var in = Channels.newInputStream(channel);
        var buffer = new byte[BUFFER];
        for (int n; left > 0 && (n = in.read(buffer, 0, (int) Math.min(buffer.length, left))) > 0; left -= n) digest.update(buffer, 0, n);
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    Manifest manifest() { return manifest; }

    InputStream read(String name) throws IOException { return zip.getInputStream(entry(zip, name)); }

    java.util.List<String> names(String folder) {
        return zip.stream().map(ZipEntry::getName).filter(name -> name.startsWith(folder + "/")).toList();
    }

    private static ZipEntry entry(ZipFile zip, String name) throws ZipException {
        var found = zip.getEntry(name);
        if (found == null) throw new ZipException(name);
        return found;
    }

    @Override public void close() throws IOException { zip.close(); }
}
