package org.gongzhi.platform.seal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongzhi.platform.SharedKey;
import org.springframework.stereotype.Component;

/** The key that seals and those that have sealed. They never reach the database: whoever can only get there cannot forge a seal. */
@Component
class SealKeys implements SharedKey {

    private final List<SealKey> keys;

    SealKeys(SealSettings settings) throws IOException {
        var secrets = settings.key() != null ? List.of(settings.key()) : kept(settings.keyFile().toAbsolutePath());
        keys = Stream.concat(secrets.stream(), settings.formerKeys().stream()).map(SealKey::of).toList();
    }

    SealKey present() { return keys.get(0); }

    Optional<SealKey> of(String id) { return keys.stream().filter(key -> key.id().equals(id)).findFirst(); }

    @Override public String name() { return "journal"; }

    @Override public String fingerprint() { return present().id(); }

    @Override public boolean knows(String fingerprint) { return of(fingerprint).isPresent(); }

    @Override public boolean replaceable() { return false; }

    @Override public String setting() { return "gongzhi.journal.key"; }

    /** One key to a line: the first seals, the others have sealed. */
    private static List<String> kept(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            else Files.createFile(file);
            Files.writeString(file, Base64.getEncoder().encodeToString(bytes), StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException kept) {
            // made by an earlier start
        }
        var secrets = Files.readAllLines(file).stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (secrets.isEmpty()) throw new IOException("There is no key in " + file);
        return secrets;
    }
}
