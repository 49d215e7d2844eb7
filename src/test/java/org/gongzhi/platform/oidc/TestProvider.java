package org.gongzhi.platform.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.UUID;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Another office's log-in: Spring Authorization Server on a port of its own, with a form to log in and PKCE demanded. */
@EnableWebSecurity
@TestConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class,
        SecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class})
class TestProvider {

    static final String CLIENT = "gongzhi";
    static final String SECRET = "between the two of us";

    /** @return the running provider; its issuer is {@link #issuer} */
    static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(TestProvider.class).run("--server.port=0", "--spring.config.location=optional:classpath:/nothing/",
                "--spring.main.banner-mode=off", "--spring.main.register-shutdown-hook=false", "--spring.application.name=provider", "--logging.level.root=warn");
    }

    static String issuer(ConfigurableApplicationContext provider) { return "http://127.0.0.1:" + provider.getEnvironment().getProperty("local.server.port"); }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) throws Exception {
        var server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, configured -> configured.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain form(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated()).formLogin(Customizer.withDefaults()).build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(User.withUsername("employee-7").password("{noop}there").roles("USER").build(),
                User.withUsername("stranger").password("{noop}there").roles("USER").build());
    }

    /** Redirects are compared as a whole; that of the test's own port is entered by {@link OidcTests}. */
    @Bean
    InMemoryClients clients() { return new InMemoryClients(); }

    static final class InMemoryClients implements RegisteredClientRepository {

        private volatile RegisteredClientRepository known = new InMemoryRegisteredClientRepository(client("http://localhost/none"));

        void returnTo(String address) { known = new InMemoryRegisteredClientRepository(client(address)); }

        private static RegisteredClient client(String address) {
            return RegisteredClient.withId(UUID.randomUUID().toString()).clientId(CLIENT).clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE).redirectUri(address).scope("openid")
                    .clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build()).build();
        }

        @Override public void save(RegisteredClient client) { known.save(client); }

        @Override public RegisteredClient findById(String id) { return known.findById(id); }

        @Override public RegisteredClient findByClientId(String id) { return known.findByClientId(id); }
    }

    @Bean
    JWKSource<SecurityContext> keys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic()).privateKey((RSAPrivateKey) pair.getPrivate()).keyID("one").build()));
    }

    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> keys) { return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys); }

    @Bean
    AuthorizationServerSettings addresses() { return AuthorizationServerSettings.builder().build(); }
}
