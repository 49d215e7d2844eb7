package org.gongzhi.platform.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Destination;
import org.gongzhi.platform.access.Entrance;
import org.gongzhi.platform.access.Posts;
import org.gongzhi.platform.envelope.Envelope;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.OutsideLogin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The authorization code flow with PKCE. Whom the provider names must be known here already; there is no other way to an account. */
@Component
@ConditionalOnExpression("!environment.getProperty('gongzhi.oidc.issuer', '').isBlank()")
class OidcEntrance implements Entrance, OutsideLogin {

    private static final Logger LOG = LoggerFactory.getLogger(OidcEntrance.class);
    private static final String BEGINNING = "/oauth2/authorization";

    /** Claims that anybody can have entered at the provider, unless it vouches for them. */
    private static final Set<String> TO_BE_VERIFIED = Set.of("email", "phone_number");

    private final OidcSettings settings;
    private final Envelope envelope;
    private final JsonMapper json;
    private final JdbcClient db;
    private final Posts posts;
    private final Destination destination;

    OidcEntrance(OidcSettings settings, Envelope envelope, JsonMapper json, JdbcClient db, Posts posts, Destination destination) {
        this.settings = settings;
        this.envelope = envelope;
        this.json = json;
        this.db = db;
        this.posts = posts;
        this.destination = destination;
    }

    @Override public Action button() { return new Action("OUTSIDE", settings.label(), BEGINNING + "/" + Provider.ID); }

    @Override
    public void open(HttpSecurity http) throws Exception {
        var provider = new Provider(settings);
        var questions = new DefaultOAuth2AuthorizationRequestResolver(provider, BEGINNING);
        questions.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.loginPage("/login")
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(asking -> asking.authorizationRequestResolver(questions).authorizationRequestRepository(new SealedRequests(envelope, json)))
                .successHandler(this::recognized)
                .failureHandler((request, response, failure) -> {
                    LOG.warn("The other office's log-in came to nothing: {}", failure.getMessage());
                    response.sendRedirect("/login?error=outside-failed");
                }));
    }

    private void recognized(HttpServletRequest request, HttpServletResponse response, Authentication outside) throws IOException {
        var login = number(outside).flatMap(this::login);
        try {
            posts.recognized(login.orElseThrow(Missing::new), request, response);
        } catch (Missing unknown) {
            response.sendRedirect("/login?error=outside");
            return;
        }
        response.sendRedirect(destination.take(request, response));
    }

    private Optional<String> number(Authentication outside) {
        if (!(outside.getPrincipal() instanceof OidcUser user)) return Optional.empty();
        if (TO_BE_VERIFIED.contains(settings.claim()) && !Boolean.TRUE.equals(user.getClaimAsBoolean(settings.claim() + "_verified"))) return Optional.empty();
        return Optional.ofNullable(user.getClaimAsString(settings.claim()));
    }

    private Optional<String> login(String number) {
        return db.sql("select login from person where outside_id = :number and active").param("number", number).query(String.class).optional();
    }
}
