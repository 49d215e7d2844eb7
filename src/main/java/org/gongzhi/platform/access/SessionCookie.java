package org.gongzhi.platform.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * A log-in without a session store: a sealed cookie says at which post somebody works and since when, and the person's
 * stamp. Rights are not in it; they are read with each request. Raising the stamp ends all of a person's log-ins.
 */
@Component
class SessionCookie implements SecurityContextRepository {

    static final String NAME = "gongzhi";

    private final CookieSeal seal;
    private final SessionSettings settings;
    private final Accounts accounts;

    SessionCookie(CookieSeal seal, SessionSettings settings, Accounts accounts) {
        this.seal = seal;
        this.settings = settings;
        this.accounts = accounts;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var known = context.getAuthentication() != null && context.getAuthentication().getPrincipal() instanceof Account account ? account : null;
        var value = known == null ? "" : seal.seal(known.viewer().post() + "_" + known.stamp() + "_" + Instant.now().getEpochSecond());
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(NAME, value).path("/").httpOnly(true).sameSite("Lax").secure(request.isSecure())
                .maxAge(known == null ? 0 : settings.duration().toSeconds()).build().toString());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new DeferredSecurityContext() {

            private SecurityContext read;

            @Override
            public SecurityContext get() {
                if (read == null) read = contextOf(request);
                return read;
            }

            @Override public boolean isGenerated() { return get().getAuthentication() == null; }
        };
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return contextOf(holder.getRequest());
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookie(request).isPresent();
    }

    private SecurityContext contextOf(HttpServletRequest request) {
        var context = SecurityContextHolder.createEmptyContext();
        cookie(request).flatMap(seal::open).flatMap(this::account).ifPresent(account -> context.setAuthentication(authenticated(account)));
        return context;
    }

    static Authentication authenticated(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    }

    /** Real time, not the office's: a log-in must not end because a demo travels. */
    private Optional<Account> account(String content) {
        var parts = content.split("_");
        var expires = Instant.ofEpochSecond(Long.parseLong(parts[2])).plus(settings.duration());
        return expires.isBefore(Instant.now()) ? Optional.empty() : accounts.at(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return request.getCookies() == null ? Optional.empty()
                : Arrays.stream(request.getCookies()).filter(cookie -> cookie.getName().equals(NAME)).map(Cookie::getValue).findFirst();
    }
}
