package org.gongzhi.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets somebody go on at another of their posts, and lets a demo log people in with one click. */
@Component
public class Posts {

    private final Accounts accounts;
    private final SessionCookie cookie;

    Posts(Accounts accounts, SessionCookie cookie) {
        this.accounts = accounts;
        this.cookie = cookie;
    }

    /** @throws Missing when the post is not one of theirs */
    public void switchTo(UUID post, HttpServletRequest request, HttpServletResponse response) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var other = authentication != null && authentication.getPrincipal() instanceof Account account ? accounts.switched(account, post) : null;
        if (other == null) throw new Missing();
        begin(other, request, response);
    }

    /** Begins a log-in without a password: for a demo only, and for whoever has just been made. */
    public void begin(String login, HttpServletRequest request, HttpServletResponse response) {
        begin(accounts.of(login), request, response);
    }

    private void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SessionCookie.authenticated(account));
        cookie.saveContext(context, request, response);
    }
}
