package org.gongzhi.platform.personal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals personal fields and secrets for the database: SM4-GCM with a random nonce, bound to the place where the value is
 * kept. What is sealed reads {@code s4.<key>.<base64>}; declare its column as a {@link SealedColumn}, so that a change of
 * keys takes it along. (domain.md C7)
 */
@Component
public class PersonalCipher {

    private static final String SCHEME = "s4.";
    private static final int KEY_ID = 8;

    private final Keyring keys;

    PersonalCipher(Keyring keys) {
        this.keys = keys;
    }

    /** The context of a value: its table, its column and the key of its row. Moved elsewhere, it does not open. */
    public static String context(String table, String column, Object row) { return table + "." + column + ":" + row; }

    /** @param context see {@link #context} */
    public String seal(String plain, String context) {
        return sealed(keys.current(), plain.getBytes(StandardCharsets.UTF_8), context);
    }

    /** @throws IllegalStateException when it was sealed elsewhere, altered, or under a key that is lost */
    public String open(String sealed, String context) {
        if (!isSealed(sealed)) throw new IllegalStateException("Not sealed: " + context);
        return new String(opened(keys.of(keyId(sealed)), sealed, context), StandardCharsets.UTF_8);
    }

    public @Nullable String openOrNull(@Nullable String sealed, String context) { return sealed == null ? null : open(sealed, context); }

    /** A whole file: the id of the key in ASCII, then nonce, content and tag. */
    public byte[] sealBytes(byte[] plain, String context) {
        var current = keys.current();
        var nonce = Sm4.nonce();
        var sealed = current.machine().seal(nonce, context.getBytes(StandardCharsets.UTF_8), plain);
        return Sm4.join(current.id().getBytes(StandardCharsets.US_ASCII), Sm4.join(nonce, sealed));
    }

    public byte[] openBytes(byte[] sealed, String context) {
        return opened(keys.of(new String(sealed, 0, KEY_ID, StandardCharsets.US_ASCII)), sealed, KEY_ID, context);
    }

    /** For an exact look-up by a column that keeps this: the same for the same value while the keys are the same. */
    public String index(String plain) { return keys.current().index(plain); }

    /** What the index of a row with this value may read while keys change: {@code where phone_index = any (:indexes)}. */
    public List<String> indexes(String plain) { return keys.living().stream().map(each -> each.index(plain)).toList(); }

    static boolean isSealed(String text) { return text.startsWith(SCHEME) && text.length() > SCHEME.length() + KEY_ID && text.charAt(SCHEME.length() + KEY_ID) == '.'; }

    static String keyId(String sealed) { return sealed.substring(SCHEME.length(), SCHEME.length() + KEY_ID); }

    /** What values sealed under this key begin with. */
    static String prefix(String keyId) { return SCHEME + keyId + "."; }

    static String sealed(Keys keys, byte[] plain, String context) {
        var nonce = Sm4.nonce();
        var sealed = keys.machine().seal(nonce, context.getBytes(StandardCharsets.UTF_8), plain);
        return prefix(keys.id()) + Base64.getEncoder().withoutPadding().encodeToString(Sm4.join(nonce, sealed));
    }

    static byte[] opened(Keys keys, String sealed, String context) {
        return opened(keys, Base64.getDecoder().decode(sealed.substring(SCHEME.length() + KEY_ID + 1)), 0, context);
    }

    private static byte[] opened(Keys keys, byte[] bytes, int from, String context) {
        var plain = keys.machine().open(bytes, from, context.getBytes(StandardCharsets.UTF_8));
        if (plain == null) throw new IllegalStateException("It does not open here: " + context);
        return plain;
    }
}
