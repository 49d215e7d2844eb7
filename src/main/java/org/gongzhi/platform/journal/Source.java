package org.gongzhi.platform.journal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.gongzhi.platform.access.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The request out of which a row is written. */
final class Source {

    private static final String NOTED = Source.class.getName();

    private Source() {}

    /** The network address of this request. Null outside of a request, and for a resident, of whom it would be personal data. */
    static @Nullable String of(String subject, Act act) {
        if (act.by() == null && !subject.equals("person")) return null;
        return request().map(HttpServletRequest::getRemoteAddr).orElse(null);
    }

    /** This request has left a row. */
    static void isNoted() { request().ifPresent(request -> request.setAttribute(NOTED, true)); }

    static boolean isNoted(HttpServletRequest request) { return request.getAttribute(NOTED) != null; }

    static void forget(HttpServletRequest request) { request.removeAttribute(NOTED); }

    static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here ? Optional.of(here.getRequest()) : Optional.empty();
    }
}
