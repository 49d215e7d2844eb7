package org.gongzhi.platform.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.gongzhi.platform.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where messages may go. Whoever may set an address must not thereby reach what only this machine can: itself, the inner network, the
 * cloud's metadata. Looked at when an address is set, and again for each connection, for a name may lead elsewhere since: what the
 * {@link Wire} connects to is what was looked at here. (OWASP: server-side request forgery, DNS rebinding)
 */
@Component
class Fence implements DnsResolver {

    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);
    private static final int FIRST_FREE_PORT = 1024;

    private final WebhookSettings settings;
    private final DnsResolver names;

    @Autowired
    Fence(WebhookSettings settings) {
        this(settings, SystemDefaultDnsResolver.INSTANCE);
    }

    Fence(WebhookSettings settings, DnsResolver names) {
        this.settings = settings;
        this.names = names;
    }

    /** @throws Refused {@code destination.address}, {@code destination.https}, {@code destination.private}, {@code destination.unknown-host} */
    URI check(String address) {
        var uri = outward(address);
        if (!settings.allowPrivate()) resolve(uri.getHost());
        return uri;
    }

    /** Without asking where its name leads. @throws Refused {@code destination.address}, {@code destination.https} */
    URI outward(String address) {
        var uri = parsed(address);
        if (!uri.getScheme().equals("https") && !settings.allowHttp()) throw new Refused("destination.https").at("address");
        return uri;
    }

    /** Where a name leads, every one of its addresses looked at. @throws Refused {@code destination.private}, {@code destination.unknown-host} */
    @Override
    public InetAddress[] resolve(String host) {
        try {
            var addresses = names.resolve(host);
            if (!settings.allowPrivate() && Arrays.stream(addresses).anyMatch(Fence::isInside)) throw new Refused("destination.private").at("address");
            return addresses;
        } catch (UnknownHostException e) {
            throw new Refused("destination.unknown-host", host).at("address");
        }
    }

    @Override public String resolveCanonicalHostname(String host) { return host; }

    private static URI parsed(String address) {
        try {
            var uri = URI.create(address);
            var web = uri.getScheme() != null && (uri.getScheme().equals("https") || uri.getScheme().equals("http"));
            if (web && uri.getHost() != null && uri.getUserInfo() == null && (PORTS.contains(uri.getPort()) || uri.getPort() >= FIRST_FREE_PORT)) return uri;
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new Refused("destination.address").at("address");
    }

    /** This machine, the inner network, what is reserved, and addresses of version 4 in the clothes of version 6. */
    static boolean isInside(InetAddress address) {
        var bytes = address.getAddress();
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return true;
        return address instanceof Inet6Address ? isInside6(bytes) : isInside4(bytes);
    }

    private static boolean isInside4(byte[] b) {
        int first = b[0] & 0xff, second = b[1] & 0xff, third = b[2] & 0xff;
        return first == 0 || first >= 240                                   // “this network”, reserved, broadcast
                || first == 100 && second >= 64 && second < 128             // carrier-grade NAT
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 198 && (second == 18 || second == 19);          // benchmarks
    }

    private static boolean isInside6(byte[] b) {
        if ((b[0] & 0xfe) == 0xfc) return true;                             // unique local
        var translated = b[0] == 0 && b[1] == 0x64 && b[2] == (byte) 0xff && b[3] == (byte) 0x9b || b[0] == 0x20 && b[1] == 0x02;
        var low = true;
        for (int i = 0; i < 12; i++) low &= b[i] == 0;
        return translated || low;                                           // 64:ff9b::/96, 6to4, ::a.b.c.d
    }
}
