package org.gongzhi.platform.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Somebody whose password was right and who has something left to do before they are anybody. To every handler but those
 * of these steps they are a stranger: {@link Viewer#current} does not know them.
 */
public record Halfway(UUID person, String login, String name, UUID session, Step step) {

    /** What is left to do, and where. */
    public enum Step {

        PROVE("/login/code"), CHOOSE_PASSWORD("/login/password"), SET_UP("/login/factor");

        private final String address;

        Step(String address) {
            this.address = address;
        }

        public String address() { return address; }
    }

    /** Of this request; null for strangers and for whoever is in. */
    public static @Nullable Halfway current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Halfway halfway ? halfway : null;
    }

    /** To Spring Security nobody, so that it asks for a log-in wherever one is needed. */
    static final class Nobody extends AnonymousAuthenticationToken {

        Nobody(Halfway halfway) {
            super("halfway", halfway, AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        }
    }
}
