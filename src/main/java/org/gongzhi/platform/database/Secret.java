package org.gongzhi.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A password that nobody has to know, in a file that only its owner can read. */
record Secret(Path file) {

    /** The password in the file; made when there is none yet. */
    String kept() throws IOException {
        if (!Files.exists(file)) renew();
        return Files.readString(file).strip();
    }

    void renew() throws IOException {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Base64.getUrlEncoder().encodeToString(secret));
    }
}
