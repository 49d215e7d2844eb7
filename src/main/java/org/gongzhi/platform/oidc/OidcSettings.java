package org.gongzhi.platform.oidc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param issuer       the provider; without one there is no such log-in
 * @param clientSecret null for a public client; PKCE guards the code either way
 * @param label        what the button says
 * @param claim        what the provider says that is the person's number with us
 */
@ConfigurationProperties("gongzhi.oidc")
record OidcSettings(@Nullable String issuer, @Nullable String clientId, @Nullable String clientSecret,
        @DefaultValue("用统一身份认证登录") String label, @DefaultValue("sub") String claim, @DefaultValue("openid") List<String> scopes) {

    OidcSettings {
        if (issuer != null && !issuer.isBlank() && (clientId == null || clientId.isBlank())) throw new IllegalArgumentException("gongzhi.oidc.client-id is missing");
    }
}
