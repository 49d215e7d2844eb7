package org.gongzhi;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;

/** What a page weighs on the wire, in bytes; pictures and charts apart. */
class Weight {

    private final Set<String> apart = new HashSet<>();
    private long bytes;

    Weight(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.responseReceived", event -> {
            if (isApart(event)) apart.add(event.get("requestId").getAsString());
        });
        session.on("Network.loadingFinished", event -> {
            if (!apart.contains(event.get("requestId").getAsString())) bytes += event.get("encodedDataLength").getAsLong();
        });
    }

    /** Since the last time. */
    long bytes() {
        var now = bytes;
        bytes = 0;
        return now;
    }

    private static boolean isApart(JsonObject event) {
        var address = event.getAsJsonObject("response").get("url").getAsString();
        return event.get("type").getAsString().equals("Image") || address.contains("/charts") || address.contains("/echarts");
    }
}
