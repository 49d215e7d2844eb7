package org.gongzhi.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongzhi.platform.limit.Address;
import org.gongzhi.platform.limit.LimitSettings;
import org.gongzhi.platform.limit.Limits;
import org.gongzhi.platform.limit.TooMany;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Each try to log in costs us a slow hash on purpose, so one address gets so many in a minute. Not a bean, see {@link TokenFilter}. */
class LogInLimit extends OncePerRequestFilter {

    private final Limits limits;
    private final LimitSettings settings;
    private final HandlerExceptionResolver failures;

    LogInLimit(Limits limits, LimitSettings settings, HandlerExceptionResolver failures) {
        this.limits = limits;
        this.settings = settings;
        this.failures = failures;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().startsWith("/login");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        try {
            limits.pass(settings.logIn(), Address.of(request));
        } catch (TooMany many) {
            failures.resolveException(request, response, null, many);
            return;
        }
        chain.doFilter(request, response);
    }
}
