package org.gongzhi.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Over HTTPS the token's cookie bears the prefix that keeps other hosts of the domain from setting it. */
class CsrfCookies implements CsrfTokenRepository {

    private final CsrfTokenRepository plain = named("XSRF-TOKEN");
    private final CsrfTokenRepository secure = named("__Host-XSRF-TOKEN");

    private static CsrfTokenRepository named(String name) {
        var cookies = new CookieCsrfTokenRepository();
        cookies.setCookieName(name);
        cookies.setCookiePath("/");
        cookies.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return cookies;
    }

    private CsrfTokenRepository of(HttpServletRequest request) { return request.isSecure() ? secure : plain; }

    @Override public CsrfToken generateToken(HttpServletRequest request) { return of(request).generateToken(request); }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) { of(request).saveToken(token, request, response); }

    @Override public @Nullable CsrfToken loadToken(HttpServletRequest request) { return of(request).loadToken(request); }
}
