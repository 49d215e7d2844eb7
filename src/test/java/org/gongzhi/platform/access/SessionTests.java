package org.gongzhi.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongzhi.platform.access.GivenLogIns.PASSWORD;
import static org.gongzhi.platform.access.GivenLogIns.anAddress;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import org.gongzhi.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Each log-in is known, and can be ended. */
@OfficeTest
class SessionTests {

    @Autowired GivenLogIns given;
    @Autowired People people;
    @Autowired Sessions sessions;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    @Test
    void oneSeesWhereOneIsLoggedInAndEndsOneOfThem() {
        var someone = given.someone("COMMUNITY_STAFF");
        var desk = given.cookie(someone.login());
        var phone = from(someone.login(), "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 MicroMessenger/8.0");
        assertThat(given.opens("/account", desk)).hasStatusOk().bodyText().contains("安卓手机 上的 微信", "本次登录");

        var other = sessions.of(someone.id()).get(0).id();
        assertThat(given.sends("/account/session-end", desk, "session", other.toString(), "proof", PASSWORD)).hasStatus(303);

        assertThat(given.opens("/", phone)).hasStatus(302);
        assertThat(given.opens("/", desk)).hasStatusOk();
        assertThat(given.noted(someone.id(), "END_SESSION")).isEqualTo(1);
    }

    @Test
    void nobodyEndsTheLogInOfSomebodyElse() {
        var someone = given.someone("COMMUNITY_STAFF");
        var theirs = given.cookie(someone.login());
        given.sends("/account/session-end", given.cookie(given.someone("COMMUNITY_STAFF").login()), "session", sessions.of(someone.id()).get(0).id().toString(),
                "proof", PASSWORD);

        assertThat(given.opens("/", theirs)).hasStatusOk();
    }

    @Test
    void whoeverEndsLogInsShowsThatItIsStillThem() {
        var someone = given.someone("COMMUNITY_STAFF");
        var desk = given.cookie(someone.login());
        var other = sessions.of(someone.id()).get(0).id().toString();
        var left = given.cookie(someone.login());
        assertThat(given.opens("/account", left)).bodyText().contains("proof-" + other, "everywhere-proof");

        assertThat(given.sends("/account/session-end", left, "session", other)).hasStatus(422).bodyText().contains("请填写这一项");
        assertThat(given.sends("/account/session-end", left, "session", other, "proof", "not it")).hasStatus(422).bodyText().contains("密码不对", "proof-" + other + "-error");
        assertThat(given.sends("/account/sign-out", left, "proof", "not it")).hasStatus(422).bodyText().contains("everywhere-proof-error");
        assertThat(given.opens("/", desk)).hasStatusOk();

        assertThat(given.sends("/account/sign-out", left, "proof", PASSWORD)).hasStatus(303);
        assertThat(given.opens("/", desk)).hasStatus(302);
        assertThat(given.noted(someone.id(), "SIGN_OUT_ALL")).isEqualTo(1);
    }

    @Test
    void aCopyOfTheCookieIsWorthNothingAfterTheLogOut() {
        var someone = given.someone("COMMUNITY_STAFF");
        var cookie = given.cookie(someone.login());
        assertThat(given.sends("/logout", cookie)).hasRedirectedUrl("/login?out");

        assertThat(given.opens("/", cookie)).hasStatus(302);
        assertThat(given.noted(someone.id(), "SIGN_IN")).isEqualTo(1);
        assertThat(given.noted(someone.id(), "SIGN_OUT")).isEqualTo(1);
    }

    /** To the rows it is the same whether the clock goes on an hour or they came an hour before. */
    @Test
    void aLogInOutlivesAClockThatIsSetForwardOrBackByAnHour() {
        var someone = given.someone("COMMUNITY_STAFF");
        var cookie = given.cookie(someone.login());
        for (var hours : new int[] {1, -2}) {
            db.sql("update log_in set started_at = started_at + :hours * interval '1 hour', seen_at = seen_at + :hours * interval '1 hour' where person_id = :id")
                    .param("hours", hours).param("id", someone.id()).update();
            assertThat(given.opens("/account", cookie)).hasStatusOk();
        }
        assertThat(given.opens("/account", given.cookie(someone.login()))).as("a new one").hasStatusOk();
    }

    @Test
    void whoeverIsAwayTooLongOrStaysTooLongIsOut() {
        var someone = given.someone("COMMUNITY_STAFF");
        var idle = given.cookie(someone.login());
        db.sql("update log_in set seen_at = now() - interval '3 hours' where person_id = ?").param(someone.id()).update();
        assertThat(given.opens("/", idle)).hasStatus(302);

        var old = given.cookie(someone.login());
        db.sql("update log_in set started_at = now() - interval '13 hours', seen_at = now() where person_id = ?").param(someone.id()).update();
        assertThat(given.opens("/", old)).hasStatus(302);
    }

    @Test
    void thatOneIsHereIsWrittenDownOnlyNowAndThen() {
        var someone = given.someone("COMMUNITY_STAFF");
        var cookie = given.cookie(someone.login());
        var first = sessions.of(someone.id()).get(0).seenAt();
        given.opens("/account", cookie);
        assertThat(sessions.of(someone.id()).get(0).seenAt()).isEqualTo(first);

        db.sql("update log_in set seen_at = now() - interval '6 minutes' where person_id = ?").param(someone.id()).update();
        given.opens("/account", cookie);
        assertThat(sessions.of(someone.id()).get(0).seenAt()).isAfter(first);
    }

    @Test
    void whoeverHasAPasswordFromSomebodyElseChangesItBeforeAnythingElse() {
        var someone = given.someone("COMMUNITY_STAFF");
        var guanli = user(people.loadUserByUsername("guanli"));
        assertThat(web.post().uri("/people/" + someone.id() + "/password").accept("text/html").param("password", "for the first day").with(guanli).with(csrf())).hasStatus(303);
        var cookie = given.tries(someone.login(), "for the first day", anAddress()).getResponse().getCookie("gongzhi");

        assertThat(given.opens("/orders", cookie)).hasStatus(302).hasRedirectedUrl("/login/password");
        assertThat(given.opens("/account", cookie)).hasRedirectedUrl("/login/password");
        assertThat(given.sends("/login/password", cookie, "password", "for the first day", "again", "for the first day")).hasStatus(422).bodyText().contains("不能再用");
        assertThat(given.sends("/login/password", cookie, "password", PASSWORD, "again", PASSWORD)).hasStatus(422).bodyText().contains("不能再用");
        assertThat(given.sends("/login/password", cookie, "password", "short", "again", "short")).hasStatus(422).bodyText().contains("至少 8 个字符");
        assertThat(given.sends("/login/password", cookie, "password", "my very own words", "again", "my very own words")).hasStatus(303);

        assertThat(given.opens("/account", cookie)).hasStatusOk();
        assertThat(given.opens("/login/password", cookie)).hasStatus(404);
    }

    @Test
    void overHttpsTheTokenOfFormsIsOfThisHostAlone() {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        request.setSecure(true);
        var cookies = new CsrfCookies();
        cookies.saveToken(cookies.generateToken(request), request, response);

        assertThat(response.getHeader("Set-Cookie")).startsWith("__Host-XSRF-TOKEN=").contains("Secure", "HttpOnly", "Path=/").doesNotContain("Domain");
        assertThat(response.getCookie("__Host-XSRF-TOKEN").getAttribute("SameSite")).isEqualTo("Lax");
    }

    private Cookie from(String login, String agent) {
        return web.post().uri("/login").header("User-Agent", agent).param("username", login).param("password", PASSWORD).with(csrf()).exchange()
                .getResponse().getCookie("gongzhi");
    }
}
