package org.gongzhi.platform.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Addresses of style sheets, scripts and pictures. Each carries the hash of its content, so that a browser keeps a file
 * for a year and still sees a new one at once.
 */
@Component
public class Assets {

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
    private static volatile @Nullable ResourceUrlProvider addresses;

    Assets(ResourceUrlProvider addresses) {
        KNOWN.clear();
        Assets.addresses = addresses;
    }

    /** For templates: {@code /assets/gongzhi.css} becomes {@code /assets/gongzhi-5d41….css}. */
    public static String url(String path) {
        var provider = addresses;
        if (provider == null) return path;
        return KNOWN.computeIfAbsent(path, wanted -> {
            var address = provider.getForLookupPath(wanted);
            return address == null ? wanted : address;
        });
    }
}
