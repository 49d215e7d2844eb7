package org.gongzhi.platform.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Names each request and says at its end what became of it: method, route, status, time, and who asked. The route is the pattern
 * of the address, never the address: private links, search words and whatever else is personal do not get into the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLog extends OncePerRequestFilter {

    static final String NO_ROUTE = "-";
    private static final Logger LOG = LoggerFactory.getLogger("org.gongzhi.requests");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var began = System.nanoTime();
        MDC.put(RequestId.KEY, RequestId.of(request));
        response.setHeader(RequestId.HEADER, RequestId.current());
        try {
            chain.doFilter(request, response);
        } finally {
            say(request, response.getStatus(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
            MDC.remove(RequestId.KEY);
            MDC.remove(WhoAsks.PERSON);
            MDC.remove(WhoAsks.POST);
        }
    }

    private static void say(HttpServletRequest request, int status, long millis) {
        if (!LOG.isInfoEnabled()) return;
        var route = Objects.requireNonNullElse(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), NO_ROUTE);
        LOG.atInfo()
                .addKeyValue("http.request.method", request.getMethod())
                .addKeyValue("http.route", route)
                .addKeyValue("http.response.status_code", status)
                .addKeyValue("event.duration", TimeUnit.MILLISECONDS.toNanos(millis))
                .log("{} {} {} {} ms", request.getMethod(), route, status, millis);
    }
}
