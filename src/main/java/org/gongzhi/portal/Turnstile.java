package org.gongzhi.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongzhi.platform.Refused;
import org.springframework.stereotype.Component;

/**
 * Keeps one address from flooding a community with forms. It counts within this process and forgets every hour; a whole
 * community centre behind one address still gets through.
 */
@Component
class Turnstile {

    private final Clock clock;
    private final PortalSettings settings;
    private final Map<String, Integer> passed = new ConcurrentHashMap<>();
    private volatile long hour;

    Turnstile(Clock clock, PortalSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /** @throws Refused {@code portal.robot}, {@code portal.too-many} */
    void pass(HttpServletRequest request) {
        if (request.getParameter("website") != null && !request.getParameter("website").isBlank()) throw new Refused("portal.robot");
        var now = clock.instant().truncatedTo(ChronoUnit.HOURS).getEpochSecond();
        if (now != hour) {
            passed.clear();
            hour = now;
        }
        if (passed.merge(request.getRemoteAddr(), 1, Integer::sum) > settings.formsPerHour()) throw new Refused("portal.too-many");
    }
}
