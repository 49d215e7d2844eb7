package org.gongzhi.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.springframework.stereotype.Component;

/** Lets somebody go on at another of their posts, and lets those in whom somebody else than we has recognized. */
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
        var account = Account.current();
        var other = account == null ? null : accounts.switched(account, post);
        if (other == null) throw new Missing();
        cookie.begin(other, Way.PASSWORD, request, response);
    }

    /** Begins a log-in without a password: for a demo only. @throws Missing when nobody in office has that log-in */
    public void begin(String login, HttpServletRequest request, HttpServletResponse response) {
        cookie.begin(accounts.find(login).orElseThrow(Missing::new), Way.DEMO, request, response);
    }

    /** Begins a log-in for whom another office's log-in has recognized. @throws Missing when they are suspended or without a post */
    public void recognized(String login, HttpServletRequest request, HttpServletResponse response) {
        cookie.begin(accounts.find(login).orElseThrow(Missing::new), Way.OUTSIDE, request, response);
    }
}
