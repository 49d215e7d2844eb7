package org.gongzhi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Log-ins without a session store: what a cookie or a token says counts only as long as the records agree. */
@OfficeTest
class AccessTests {

    private static final Reach DISTRICT = new Reach("330399", null);

    @Autowired MockMvcTester web;
    @Autowired People people;
    @Autowired Tokens tokens;
    @Autowired JdbcClient db;

    @Test
    void oneWorksAtOnePostAtATimeAndMaySwitch() {
        var person = enroll("COMMUNITY_STAFF");
        var second = people.appoint(login(person), "民政局 登记员", "REGISTRAR", DISTRICT);
        var cookie = logIn(person);
        assertThat(statusOf("/organizations/new", cookie)).isEqualTo(403);

        var switched = web.post().uri("/post").param("post", second.toString()).accept(TEXT_HTML).cookie(cookie).with(csrf()).exchange();

        assertThat(statusOf("/organizations/new", switched.getResponse().getCookie("gongzhi"))).isEqualTo(200);
        assertThat(statusOf("/organizations/new", cookie)).as("the first post is still what it was").isEqualTo(403);
    }

    @Test
    void nobodySwitchesToAPostOfSomebodyElse() {
        var other = people.viewer("guanli").post();
        var cookie = logIn(enroll("COMMUNITY_STAFF"));

        assertThat(web.post().uri("/post").param("post", other.toString()).accept(TEXT_HTML).cookie(cookie).with(csrf())).hasStatus(404);
    }

    @Test
    void aRightThatIsTakenIsGoneWithTheNextRequest() {
        db.sql("insert into role (code, name, rank) values ('TRIAL', '试用', 999)").update();
        db.sql("insert into role_permission values ('TRIAL', 'people.read')").update();
        var cookie = logIn(enroll("TRIAL"));
        assertThat(statusOf("/people", cookie)).isEqualTo(200);

        db.sql("delete from role_permission where role = 'TRIAL'").update();

        assertThat(statusOf("/people", cookie)).isEqualTo(403);
    }

    @Test
    void signingOutEverywhereEndsEveryLogIn() {
        var person = enroll("COMMUNITY_STAFF");
        var office = logIn(person);
        var phone = logIn(person);

        assertThat(web.post().uri("/account/sign-out").accept(TEXT_HTML).param("proof", "eight chars").cookie(office).with(csrf())).hasStatus(303);

        assertThat(statusOf("/account", office)).isEqualTo(302);
        assertThat(statusOf("/account", phone)).isEqualTo(302);
    }

    @Test
    void whoIsSuspendedIsOutWithCookieAndToken() {
        var person = enroll("COMMUNITY_STAFF");
        var cookie = logIn(person);
        var token = tokens.give(people.viewer(login(person)).post(), "同步", Duration.ofDays(1));
        assertThat(statusOfToken(token)).isEqualTo(200);

        people.suspend(person);

        assertThat(statusOf("/account", cookie)).isEqualTo(302);
        assertThat(statusOfToken(token)).isEqualTo(401);
    }

    @Test
    void aDismissedPostIsNoWayIn() {
        var person = enroll("COMMUNITY_STAFF");
        var cookie = logIn(person);

        people.dismiss(person, people.viewer(login(person)).post());

        assertThat(statusOf("/account", cookie)).isEqualTo(302);
    }

    @Test
    void aForgedCookieIsNobody() {
        var cookie = logIn(enroll("COMMUNITY_STAFF"));
        var forged = new Cookie("gongzhi", cookie.getValue().replaceFirst("_.*\\.", "_" + people.viewer("guanli").post() + "."));

        assertThat(statusOf("/account", forged)).isEqualTo(302);
        assertThat(statusOf("/account", new Cookie("gongzhi", "nonsense"))).isEqualTo(302);
    }

    @Test
    void aTokenEndsWhenItIsRevoked() {
        var person = enroll("COMMUNITY_STAFF");
        var token = tokens.give(people.viewer(login(person)).post(), "同步", Duration.ofDays(1));
        assertThat(statusOfToken(token)).isEqualTo(200);

        tokens.revoke(tokens.of(person).get(0).id(), person);

        assertThat(statusOfToken(token)).isEqualTo(401);
    }

    private UUID enroll(String role) {
        return people.enroll("p" + UUID.randomUUID().toString().substring(0, 12), "eight chars", "尤安", "试岗", role, DISTRICT);
    }

    private String login(UUID person) { return db.sql("select login from person where id = ?").param(person).query(String.class).single(); }

    private Cookie logIn(UUID person) {
        return web.post().uri("/login").param("username", login(person)).param("password", "eight chars").with(csrf()).exchange()
                .getResponse().getCookie("gongzhi");
    }

    private int statusOf(String uri, Cookie cookie) {
        return web.get().uri(uri).accept(TEXT_HTML).cookie(cookie).exchange().getResponse().getStatus();
    }

    private int statusOfToken(String token) {
        return web.get().uri("/todos").accept(APPLICATION_JSON).header("Authorization", "Bearer " + token).exchange().getResponse().getStatus();
    }
}
