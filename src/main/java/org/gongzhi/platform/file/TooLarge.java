package org.gongzhi.platform.file;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Says 413 to what is too large to be a form at all. The server itself would drop its fields, the CSRF token among them,
 * and the person would read that they had no right to do this.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
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
        else failures.resolveException(request, response, null, new MaxUploadSizeExceededException(limit.toBytes()));
    }
}
