package org.gongzhi.platform.district;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Lets each request run in its district, before anybody asks who sends it. The host name says which it is; on a host that
 * several share, the cookie of whoever chose one. That cookie is a signpost like a host name and proves nothing: a log-in or
 * a token is worth something only in the district that gave it.
 */
@Component
@InProvince
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class DistrictFilter extends OncePerRequestFilter {

    /** What is there without a district as well: files that are the same for all, and the page where one is chosen. */
    private static final List<String> FREE = List.of(DistrictChoice.PAGE, "/assets/", "/actuator/", "/favicon", "/error");

    private final Districts districts;

    DistrictFilter(Districts districts) {
        this.districts = districts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var district = asked(request);
        if (district != null && districts.isInService(district)) {
            try (var stay = district.enter()) {
                chain.doFilter(request, response);
            }
        } else if (isFree(request)) {
            chain.doFilter(request, response);
        } else if (district == null) {
            Closed.noDistrict(request, response);
        } else {
            Closed.outOfService(district, request, response);
        }
    }

    /** Who comes with a token asks for a district's people. */
    private static boolean isFree(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null && FREE.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    private @Nullable District asked(HttpServletRequest request) {
        return districts.ofHost(request.getServerName()).or(() -> chosen(request)).orElse(null);
    }

    private Optional<District> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, DistrictChoice.COOKIE)).flatMap(cookie -> districts.named(cookie.getValue()));
    }

    @Override protected boolean shouldNotFilterErrorDispatch() { return false; }

    @Override protected boolean shouldNotFilterAsyncDispatch() { return false; }
}
