package org.gongzhi.platform.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.gongzhi.platform.SharedKey;
import org.gongzhi.platform.district.District;
import org.springframework.stereotype.Component;

/**
 * Seals what a cookie says (HMAC-SHA-256), so that any machine of the office can tell its own cookies from forged ones. The
 * seal holds in the district that put it on, and in no other of the same province.
 */
@Component
class CookieSeal implements SharedKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    CookieSeal(SessionSettings settings) throws IOException {
        var secret = settings.key() != null ? settings.key() : kept(settings.keyFile().toAbsolutePath());
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String seal(String content) {
        return content + "." + sign(content);
    }

    /** What was sealed; empty when the seal is not ours. */
    Optional<String> open(String sealed) {
        var dot = sealed.lastIndexOf('.');
        if (dot < 0) return Optional.empty();
        var content = sealed.substring(0, dot);
        var ours = MessageDigest.isEqual(sign(content).getBytes(StandardCharsets.UTF_8), sealed.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
        return ours ? Optional.of(content) : Optional.empty();
    }

    @Override public String name() { return "session"; }

    @Override public String fingerprint() { return sign("fingerprint"); }

    /** With another key everybody logs in once more. */
    @Override public boolean replaceable() { return true; }

    @Override public String setting() { return "gongzhi.session.key"; }

    private String sign(String content) {
        var district = District.current();
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal((district.isAlone() ? content : district.name() + "|" + content).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kept(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        try {
            Files.writeString(file, Base64.getEncoder().encodeToString(bytes), StandardOpenOption.CREATE_NEW);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
                Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        } catch (FileAlreadyExistsException kept) {
            // made by an earlier start
        }
        return Files.readString(file).strip();
    }
}
