package org.gongzhi.platform.file;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Says 413, in a sentence, to what is too large to be a form at all. Left alone, the server would refuse to name a single
 * field of it, and whoever asked for one first would break.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLarge extends OncePerRequestFilter {

    private final HandlerExceptionResolver failures;
    private final DataSize limit;

    TooLarge(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
        this.failures = failures;
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (request.getContentLengthLong() <= limit.toBytes()) chain.doFilter(request, response);
        else refuse(new Unread(request), response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        try {
            failures.resolveException(request, response, null, new MaxUploadSizeExceededException(limit.toBytes()));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    /** The request without what it carries. */
    private static class Unread extends HttpServletRequestWrapper {

        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override public @Nullable String getParameter(String name) { return null; }

        @Override public Map<String, String[]> getParameterMap() { return Map.of(); }

        @Override public String @Nullable [] getParameterValues(String name) { return null; }
    }
}
