package org.gongzhi.platform.access;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gongzhi.platform.password.Passwords;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Compares name and password. A name that does not exist, or is suspended, costs the same work and gets the same answer as
 * a wrong password; a password kept in an older way is kept in today's from now on.
 */
@Component
class Doorkeeper implements AuthenticationProvider {

    private final Accounts accounts;
    private final Credentials credentials;
    private final Attempts attempts;
    private final Passwords passwords;

    Doorkeeper(Accounts accounts, Credentials credentials, Attempts attempts, Passwords passwords) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.attempts = attempts;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication asked) throws AuthenticationException {
        var login = asked.getName();
        var address = asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        attempts.logIn(login, address);
        var key = accounts.key(login);
        var right = passwords.matches(String.valueOf(asked.getCredentials()), key.map(Accounts.Key::password).orElse(passwords.nobodys()));
        if (!right || key.isEmpty()) {
            attempts.failed(key.map(Accounts.Key::person).orElse(nobody(login)), login, address);
            throw new BadCredentialsException("wrong");
        }
        attempts.succeeded(login, address);
        if (passwords.upgradeEncoding(key.get().password())) credentials.renew(key.get().person(), String.valueOf(asked.getCredentials()));
        return SessionCookie.authenticated(accounts.find(login).orElseThrow(WithoutPost::new));
    }

    @Override
    public boolean supports(Class<?> authentication) { return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication); }

    /** Under which number tries with the same unknown name stand together in the journal. */
    private static UUID nobody(String login) { return UUID.nameUUIDFromBytes(("nobody " + login).getBytes(StandardCharsets.UTF_8)); }
}
