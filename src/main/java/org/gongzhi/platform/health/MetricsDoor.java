package org.gongzhi.platform.health;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongzhi.platform.access.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Health is open: a balancer asks for it, and it says one word. All else of the actuator tells how the office works and wants a
 * token of somebody who may read the state. Stands behind Spring Security's filters, which know who asks.
 */
@Component
class MetricsDoor extends OncePerRequestFilter {

    private static final String PERMISSION = "state.read";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return !path.startsWith("/actuator") || path.equals("/actuator/health") || path.startsWith("/actuator/health/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var viewer = Viewer.current();
        if (viewer != null && viewer.may(PERMISSION)) chain.doFilter(request, response);
        else response.setStatus(viewer == null ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN);
    }
}
