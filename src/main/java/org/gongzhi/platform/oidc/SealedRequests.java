package org.gongzhi.platform.oidc;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.gongzhi.platform.envelope.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import tools.jackson.databind.json.JsonMapper;

/** What was asked of the provider travels with the browser, hidden, so that the answer may reach any program of the office. */
class SealedRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String PURPOSE = "oidc";
    private static final Duration VALID = Duration.ofMinutes(10);

    /** What is needed to ask the same again and to judge the answer: state against forgery, nonce against replay, verifier (PKCE). */
    record Asked(String authorizationUri, String clientId, String redirectUri, Set<String> scopes, String state,
            Map<String, String> parameters, Map<String, String> attributes, String requestUri) {}

    private final Envelope envelope;
    private final JsonMapper json;

    SealedRequests(Envelope envelope, JsonMapper json) {
        this.envelope = envelope;
        this.json = json;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        if (request.getCookies() == null) return null;
        return Arrays.stream(request.getCookies()).filter(cookie -> cookie.getName().equals(name(request))).map(Cookie::getValue).findFirst()
                .flatMap(hidden -> envelope.reveal(PURPOSE, hidden))
                .map(content -> request(json.readValue(content, Asked.class)))
                .filter(asked -> asked.getState().equals(request.getParameter("state")))
                .orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(@Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) keep("", Duration.ZERO, request, response);
        else keep(envelope.hide(PURPOSE, json.writeValueAsString(asked(asked))), VALID, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest request, HttpServletResponse response) {
        var asked = loadAuthorizationRequest(request);
        keep("", Duration.ZERO, request, response);
        return asked;
    }

    private static Asked asked(OAuth2AuthorizationRequest request) {
        return new Asked(request.getAuthorizationUri(), request.getClientId(), request.getRedirectUri(), request.getScopes(), request.getState(),
                texts(request.getAdditionalParameters()), texts(request.getAttributes()), request.getAuthorizationRequestUri());
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        return values.entrySet().stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
    }

    private static OAuth2AuthorizationRequest request(Asked asked) {
        return OAuth2AuthorizationRequest.authorizationCode().authorizationUri(asked.authorizationUri()).clientId(asked.clientId())
                .redirectUri(asked.redirectUri()).scopes(asked.scopes()).state(asked.state())
                .additionalParameters(parameters -> parameters.putAll(asked.parameters()))
                .attributes(attributes -> attributes.putAll(asked.attributes()))
                .authorizationRequestUri(asked.requestUri()).build();
    }

    /** Lax: the answer is a link back from the provider's page. */
    private static void keep(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name(request), value).path("/").httpOnly(true).secure(request.isSecure())
                .sameSite("Lax").maxAge(age).build().toString());
    }

    private static String name(HttpServletRequest request) { return request.isSecure() ? "__Host-outside" : "outside"; }
}
