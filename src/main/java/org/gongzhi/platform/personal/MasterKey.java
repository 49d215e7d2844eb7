package org.gongzhi.platform.personal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.gongzhi.platform.envelope.Sm3;
import org.gongzhi.platform.SharedKey;
import org.springframework.stereotype.Component;

/** Wraps the keys that seal. It comes from the environment or from a file and never reaches the database. */
@Component
class MasterKey implements SharedKey {

    private static final String PURPOSE = "gongzhi personal keys";
    private static final int FINGERPRINT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The present one first, then the one before it. */
    private final List<byte[]> wrapping = new ArrayList<>();

    MasterKey(PersonalSettings settings) throws IOException {
        wrapping.add(derived(settings.key() != null ? settings.key() : kept(settings.keyFile().toAbsolutePath())));
        if (settings.previousKey() != null) wrapping.add(derived(settings.previousKey()));
    }

    @Override public String name() { return "personal"; }

    @Override public String fingerprint() { return fingerprint(wrapping.get(0)); }

    @Override public boolean knows(String fingerprint) { return wrapping.stream().anyMatch(key -> fingerprint(key).equals(fingerprint)); }

    @Override public boolean replaceable() { return false; }

    @Override public String setting() { return "gongzhi.personal.key"; }

    private static String fingerprint(byte[] key) { return Sm3.keyed(key, "fingerprint").substring(0, FINGERPRINT); }

    String wrap(Keys keys) {
        var nonce = Sm4.nonce();
        return Base64.getEncoder().encodeToString(Sm4.join(nonce, new Sm4(wrapping.get(0)).seal(nonce, context(keys.id()), keys.material())));
    }

    /** @throws IllegalStateException when it was wrapped by another master key */
    Keys unwrap(String id, String wrapped) {
        var bytes = Base64.getDecoder().decode(wrapped);
        for (var key : wrapping) {
            var material = new Sm4(key).open(bytes, 0, context(id));
            if (material != null) return new Keys(id, material);
        }
        throw new IllegalStateException("The master key of personal data (gongzhi.personal.key or its file) is not the one of this database");
    }

    private static byte[] context(String id) { return ("personal_key:" + id).getBytes(StandardCharsets.UTF_8); }

    private static byte[] derived(String master) {
        return Arrays.copyOf(Sm3.hmac(master.getBytes(StandardCharsets.UTF_8), PURPOSE), Sm4.KEY_BYTES);
    }

    private static String kept(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            if (posix) Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            else Files.createFile(file);
            Files.writeString(file, Base64.getEncoder().encodeToString(bytes), StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException kept) {
            // made by an earlier start
        }
        return Files.readString(file).strip();
    }
}
