package org.gongzhi.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Where somebody wanted to go before they were asked to log in. It stands in a cookie, so only the path of it is believed. */
@Component
public class Destination {

    private final CookieRequestCache asked = new Asked();

    CookieRequestCache asked() { return asked; }

    /** An address of this house; the first page when there is none. It is forgotten. */
    public String take(HttpServletRequest request, HttpServletResponse response) {
        var saved = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        return saved == null ? "/" : local(saved.getRedirectUrl());
    }

    private static String local(String address) {
        try {
            var wanted = URI.create(address);
            var path = wanted.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) return "/";
            return wanted.getRawQuery() == null ? path : path + "?" + wanted.getRawQuery();
        } catch (IllegalArgumentException nonsense) {
            return "/";
        }
    }

    /** A cookie can say anything. What is no address is no request. */
    private static final class Asked extends CookieRequestCache {

        @Override
        public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
            try {
                return super.getRequest(request, response);
            } catch (IllegalArgumentException nonsense) {
                return null;
            }
        }

        @Override
        public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
            try {
                return super.getMatchingRequest(request, response);
            } catch (IllegalArgumentException nonsense) {
                return null;
            }
        }
    }
}
