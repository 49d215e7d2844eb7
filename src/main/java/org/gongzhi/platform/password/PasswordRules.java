package org.gongzhi.platform.password;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongzhi.platform.Refused;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which passwords are good enough: long ones that nobody guesses. No rule about kinds of characters (NIST SP 800-63B 3.1.1.2). */
@Component
public class PasswordRules {

    public static final int OF_STAFF = 8;
    public static final int OF_ADMINISTRATORS = 12;

    /** What guessers try first, and what has been tried with success: the most common of published breaches. */
    private static final List<String> LISTS = List.of("passwords/common.txt", "passwords/breached.txt");

    private final Set<String> common = new HashSet<>();

    PasswordRules() throws IOException {
        for (var list : LISTS) {
            new ClassPathResource(list).getContentAsString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# ")).map(String::strip).forEach(common::add);
        }
    }

    /**
     * @param shortest {@link #OF_STAFF} or {@link #OF_ADMINISTRATORS} characters
     * @throws Refused {@code password.too-short}, {@code password.too-long}, {@code password.is-yours}, {@code password.common}, at the field
     */
    public void check(String password, String login, String name, int shortest) {
        var length = password.codePointCount(0, password.length());
        if (length < shortest) throw refused("password.too-short", shortest);
        if (length > Passwords.LONGEST) throw refused("password.too-long", Passwords.LONGEST);
        var plain = password.toLowerCase(Locale.ROOT);
        if (isOnesOwn(plain, login.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))) throw refused("password.is-yours");
        if (common.contains(plain) || common.contains(plain.replaceAll("[^a-z]", "")) || plain.chars().distinct().count() < 4) throw refused("password.common");
    }

    /** One's name with a few characters around it is as easy to guess; inside a long sentence it may stand. */
    private static boolean isOnesOwn(String password, String login, String name) {
        var rest = password.replace(login, "").replace(name, "");
        return rest.length() < password.length() && rest.length() < 6;
    }

    private static Refused refused(String code, Object... arguments) { return new Refused(code, arguments).at("password"); }
}
