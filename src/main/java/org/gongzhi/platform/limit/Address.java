package org.gongzhi.platform.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/** From where a request comes, as far as it matters. */
public final class Address {

    private Address() {}

    /** Who counts as one: an IPv4 address, or the /64 that a house gets of IPv6. */
    public static String of(HttpServletRequest request) { return of(request.getRemoteAddr()); }

    public static String of(String address) {
        return address.contains(":") ? network(address, 4) + "::/64" : address;
    }

    /** As it is kept and shown: 192.0.2.*, 2001:db8:1:*. */
    public static String masked(String address) {
        if (address.contains(":")) return network(address, 3) + ":*";
        var dot = address.lastIndexOf('.');
        return dot < 0 ? address : address.substring(0, dot) + ".*";
    }

    private static String network(String address, int groups) {
        var plain = address.contains("%") ? address.substring(0, address.indexOf('%')) : address;
        var gap = plain.indexOf("::");
        var head = gap < 0 ? plain : plain.substring(0, gap);
        var known = head.isEmpty() ? new String[0] : head.split(":");
        return Arrays.stream(Arrays.copyOf(known, groups)).map(group -> group == null ? "0" : group).collect(Collectors.joining(":"));
    }
}
