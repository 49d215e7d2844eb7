package org.gongzhi.platform.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.envelope.Envelope;
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
 * A log-in without anything kept in memory: a sealed cookie names the log-in and the post at which somebody works. The
 * rest, rights as well, is read with each request in the one query that reads the account.
 */
@Component
class SessionCookie implements SecurityContextRepository {

    static final String NAME = "gongzhi";
    private static final String SECURE = "__Host-" + NAME;

    private final Envelope seal;
    private final SessionSettings settings;
    private final Accounts accounts;
    private final Sessions sessions;

    SessionCookie(Envelope seal, SessionSettings settings, Accounts accounts, Sessions sessions) {
        this.seal = seal;
        this.settings = settings;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication == null) give("", 0, request, response);
        else if (authentication.getPrincipal() instanceof Account account) begin(account, Way.PASSWORD, request, response);
    }

    /** A log-in, or the same one at another post. */
    void begin(Account account, Way way, HttpServletRequest request, HttpServletResponse response) {
        var session = account.session() == null ? sessions.begin(account.viewer(), way, request) : account.session();
        give(seal.seal(session + "_" + account.viewer().post()), settings.duration().toSeconds(), request, response);
    }

    private static void give(String value, long seconds, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name(request), value).path("/").httpOnly(true).sameSite("Lax").secure(request.isSecure())
                .maxAge(seconds).build().toString());
    }

    /** Over HTTPS no other host of the domain, and nobody on the wire, can set a cookie of this name. */
    private static String name(HttpServletRequest request) { return request.isSecure() ? SECURE : NAME; }

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
        cookie(request).flatMap(seal::open).flatMap(this::visit).ifPresent(visit -> {
            sessions.seen(visit.account().session(), visit.seen());
            if (visit.step() != null) request.setAttribute(Halfway.class.getName(), visit.halfway());
            context.setAuthentication(visit.step() == null ? authenticated(visit.account()) : new Halfway.Nobody(visit.halfway()));
        });
        return context;
    }

    static Authentication authenticated(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    }

    private Optional<Accounts.Visit> visit(String content) {
        var parts = content.split("_");
        return parts.length == 2 ? accounts.at(UUID.fromString(parts[0]), UUID.fromString(parts[1])) : Optional.empty();     // of an earlier version
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return request.getCookies() == null ? Optional.empty()
                : Arrays.stream(request.getCookies()).filter(cookie -> cookie.getName().equals(name(request))).map(Cookie::getValue).findFirst();
    }
}
