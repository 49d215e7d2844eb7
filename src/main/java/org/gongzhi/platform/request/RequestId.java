package org.gongzhi.platform.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * What a request is called in the answer, on an error page and in the logs, so that whoever reads one finds the others. A proxy
 * before us may have named it: in {@code X-Request-Id}, or in {@code traceparent} (W3C Trace Context), whose trace is its name.
 */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";
    static final String KEY = "request";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

    private RequestId() {}

    /** That of the request at work; outside of one, a new one. */
    public static String current() {
        var known = MDC.get(KEY);
        return known == null ? fresh() : known;
    }

    /** What others put into a header stands in our logs: anything but a plain name is not taken over. */
    static String of(HttpServletRequest request) {
        var given = request.getHeader(HEADER);
        if (given != null && WELL_FORMED.matcher(given).matches()) return given;
        var trace = request.getHeader("traceparent");
        var found = TRACE.matcher(trace == null ? "" : trace);
        return found.matches() ? found.group(1) : fresh();
    }

    private static String fresh() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
