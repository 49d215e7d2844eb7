package org.gongzhi.platform.once;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.envelope.Sha256;

/**
 * One sending of something, as its sender names it: a program by the header {@code Idempotency-Key} (draft-ietf-httpapi-
 * idempotency-key-header), a browser by the token that its page was given for this one time it was shown, and by what was typed.
 *
 * @param key     a hash over who sends, where to, and the name
 * @param content a hash over what is sent
 * @param seal    what the answer is sealed with: it may be a private link, and only who knows the name may have it
 */
record Sending(String key, String content, SecretKeySpec seal) {

    static final String HEADER = "Idempotency-Key";
    private static final String TOKEN = "_csrf";
    private static final int LONGEST = 255;

    /** Empty for what nobody named. */
    static Optional<Sending> of(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) return Optional.empty();
        var content = Sha256.hex(content(request));
        var named = request.getHeader(HEADER);
        var shown = request.getParameter(TOKEN);
        if (named != null && !named.isBlank() && named.length() <= LONGEST) return Optional.of(sent(request, "header " + named, content));
        return shown == null || shown.isBlank() ? Optional.empty() : Optional.of(sent(request, "page " + shown + content, content));
    }

    private static Sending sent(HttpServletRequest request, String name, String content) {
        var viewer = Viewer.current();
        var whole = (viewer == null ? "-" : viewer.id()) + " " + request.getRequestURI() + " " + name;
        return new Sending(Sha256.hex(whole), content, new SecretKeySpec(Sha256.of("seal " + whole), "AES"));
    }

    /** One seal for one answer: a nonce that is always the same does no harm. */
    String sealed(String answer) { return Base64.getEncoder().encodeToString(cipher(Cipher.ENCRYPT_MODE, answer.getBytes(StandardCharsets.UTF_8))); }

    String opened(String sealed) { return new String(cipher(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8); }

    private byte[] cipher(int mode, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, seal, new GCMParameterSpec(128, new byte[12]));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(HttpServletRequest request) {
        var sorted = new TreeMap<>(request.getParameterMap());
        sorted.remove(TOKEN);
        var typed = sorted.entrySet().stream().map(Sending::line).collect(Collectors.joining("\n"));
        var multipart = request.getContentType() != null && request.getContentType().startsWith("multipart/");
        return multipart ? typed + "\n" + request.getContentLengthLong() : typed;
    }

    private static String line(Map.Entry<String, String[]> parameter) { return parameter.getKey() + "=" + Arrays.toString(parameter.getValue()); }
}
