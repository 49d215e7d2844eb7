package org.gongzhi.platform.state;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How what the program tells another is kept from being read on its way. (OWASP ASVS 5.0, 12.3.1) */
public final class Crossing {

    private static final Pattern HERE = Pattern.compile("|localhost|127\\.[0-9.]+|\\[?(::1|0:0:0:0:0:0:0:1)]?");

    private Crossing() {}

    /**
     * @param host      on the other side; null or empty when it is no network that lies between
     * @param encrypted by what, such as {@code TLSv1.3}; empty when it is not
     * @param advice    what to do when it is not, and is not on this machine either
     */
    public static Fact fact(String label, @Nullable String host, String encrypted, String advice) {
        if (!encrypted.isEmpty()) return Fact.good(label, "已加密（" + encrypted + "）");
        return isHere(host) ? Fact.good(label, "本机，不经过网络") : Fact.bad(label, "没有加密", advice);
    }

    public static boolean isHere(@Nullable String host) { return host == null || HERE.matcher(host).matches(); }
}
