package org.gongzhi.platform.envelope;

import java.io.IOException;
import java.nio.ByteBuffer;
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
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.gongzhi.platform.SharedKey;
import org.gongzhi.platform.district.District;
import org.springframework.stereotype.Component;

/**
 * Seals what a cookie or a form says, so that any machine of the office can tell its own words from forged ones
 * (HMAC-SHA-256), and hides what its bearer must not read either (AES-256-GCM under a key derived for the purpose). Both
 * hold in the district that did it, and in no other of the same province.
 */
@Component
public class Envelope implements SharedKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    Envelope(KeySettings settings) throws IOException {
        var secret = settings.key() != null ? settings.key() : kept(settings.keyFile().toAbsolutePath());
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The content, readable, with the proof that we wrote it. */
    public String seal(String content) {
        return content + "." + text(mac(content));
    }

    /** What was sealed; empty when the seal is not ours. */
    public Optional<String> open(String sealed) {
        var dot = sealed.lastIndexOf('.');
        if (dot < 0) return Optional.empty();
        var content = sealed.substring(0, dot);
        var ours = MessageDigest.isEqual(text(mac(content)).getBytes(StandardCharsets.UTF_8), sealed.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
        return ours ? Optional.of(content) : Optional.empty();
    }

    /** The content, unreadable. What was hidden for one purpose is nonsense for any other. */
    public String hide(String purpose, String content) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var hidden = crypt(Cipher.ENCRYPT_MODE, purpose, nonce, content.getBytes(StandardCharsets.UTF_8));
        return text(ByteBuffer.allocate(NONCE + hidden.length).put(nonce).put(hidden).array());
    }

    /** What was hidden for this purpose; empty when it was not, or not by us. */
    public Optional<String> reveal(String purpose, String hidden) {
        try {
            var bytes = Base64.getUrlDecoder().decode(hidden);
            if (bytes.length <= NONCE) return Optional.empty();
            var content = crypt(Cipher.DECRYPT_MODE, purpose, java.util.Arrays.copyOf(bytes, NONCE), java.util.Arrays.copyOfRange(bytes, NONCE, bytes.length));
            return Optional.of(new String(content, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    @Override public String name() { return "session"; }

    @Override public String fingerprint() { return text(mac("fingerprint")); }

    /** With another key everybody logs in once more. */
    @Override public boolean replaceable() { return true; }

    @Override public String setting() { return "gongzhi.session.key"; }

    private byte[] crypt(int mode, String purpose, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(mac("hide " + purpose), "AES"), new GCMParameterSpec(128, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] mac(String content) {
        var district = District.current();
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((district.isAlone() ? content : district.name() + "|" + content).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) { return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes); }

    private static String kept(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
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
