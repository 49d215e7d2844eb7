package org.gongzhi.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongzhi.platform.access.GivenLogIns.PASSWORD;
import static org.gongzhi.platform.access.GivenLogIns.anAddress;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.gongzhi.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Coming in by name and password, and being kept out. */
@OfficeTest
class LogInTests {

    @Autowired GivenLogIns given;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    @Test
    void anOlderWayOfKeepingAPasswordOpensAndIsRenewed() {
        var someone = given.someone("COMMUNITY_STAFF");
        db.sql("update person set password = :old where id = :id").param("old", "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD)).param("id", someone.id()).update();

        assertThat(given.cookie(someone.login())).isNotNull();

        assertThat(db.sql("select password from person where id = ?").param(someone.id()).query(String.class).single()).startsWith("{argon2}$argon2id$");
        assertThat(given.cookie(someone.login())).isNotNull();
    }

    @Test
    void whereAPasswordLastsTenYearsAnOlderOneIsChangedBeforeAnythingElse() {
        var someone = given.someone("COMMUNITY_STAFF");
        db.sql("update person set password_at = now() - interval '3649 days' where id = ?").param(someone.id()).update();
        assertThat(given.opens("/orders", given.cookie(someone.login()))).hasStatusOk();

        db.sql("update person set password_at = now() - interval '3651 days' where id = ?").param(someone.id()).update();
        var cookie = given.cookie(someone.login());
        assertThat(given.opens("/orders", cookie)).hasStatus(302).hasRedirectedUrl("/login/password");
        assertThat(given.sends("/login/password", cookie, "password", PASSWORD, "again", PASSWORD)).as("the same").hasStatus(422);
        assertThat(given.sends("/login/password", cookie, "password", "forty green lanterns", "again", "forty green lanterns")).hasStatus(303);
        assertThat(given.opens("/orders", cookie)).hasStatusOk();
    }

    @Test
    void aFormFromBeforeTheLogInIsRefusedByAPageLikeAnyOther() {
        var cookie = given.cookie(given.someone("COMMUNITY_STAFF").login());
        assertThat(web.post().uri("/account/sessions/ended").accept(MediaType.TEXT_HTML).cookie(cookie)).hasStatus(403)
                .bodyText().contains("刚才的内容没有保存", "<main").doesNotContain("Whitelabel");
        assertThat(web.post().uri("/account/sessions/ended").accept(MediaType.APPLICATION_JSON).cookie(cookie)).hasStatus(403)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void afterThreeWrongTriesEvenTheRightPasswordHasToWait() {
        var someone = given.someone("COMMUNITY_STAFF");
        var address = anAddress();
        for (int i = 0; i < 3; i++) assertThat(given.tries(someone.login(), "wrong", address)).hasRedirectedUrl("/login?error=password");
        assertThat(given.tries(someone.login(), "wrong", address)).hasRedirectedUrl("/login?error=password");

        assertThat(given.tries(someone.login(), PASSWORD, anAddress()).getResponse().getRedirectedUrl()).matches("/login\\?wait=[12]");
    }

    @Test
    void afterTenNobodyGetsInUnderThatNameUntilAnAdministratorVouches() {
        var someone = given.someone("COMMUNITY_STAFF");
        for (int i = 0; i < 10; i++) {
            given.tries(someone.login(), "wrong", anAddress());
            waitIsOver();
        }
        db.sql("update log_in_attempt set blocked_until = now() + interval '15 minutes' where failures >= 10").update();

        var kept = given.tries(someone.login(), PASSWORD, anAddress()).getResponse().getRedirectedUrl();
        assertThat(kept).matches("/login\\?wait=(9\\d\\d|8\\d\\d)");
        assertThat(web.get().uri(kept)).bodyText().contains("分钟以后再试", "安全管理员");
        assertThat(given.noted(someone.id(), "LOCK_OUT")).isEqualTo(1);
        assertThat(given.noted(someone.id(), "SIGN_IN_FAILED")).isEqualTo(10);

        var anquan = user(people.loadUserByUsername("anquan"));
        assertThat(web.get().uri("/people/" + someone.id()).accept("text/html").with(anquan)).bodyText().contains("已锁定", "解除锁定");
        assertThat(web.post().uri("/people/" + someone.id() + "/unlocking").accept("text/html").with(anquan).with(csrf())).hasStatus(303);
        assertThat(given.cookie(someone.login())).isNotNull();
    }

    @Test
    void aNameThatDoesNotExistIsToldTheSameAndWaitsTheSame() {
        var address = anAddress();
        for (int i = 0; i < 4; i++) assertThat(given.tries("nobody-" + address, "wrong", address)).hasRedirectedUrl("/login?error=password");
        assertThat(given.tries("nobody-" + address, "wrong", anAddress()).getResponse().getRedirectedUrl()).matches("/login\\?wait=[12]");
    }

    @Test
    void aNameThatDoesNotExistCostsTheSameWork() {
        var someone = given.someone("COMMUNITY_STAFF");
        db.sql("update person set password = :dear where id = :id").param("dear", db.sql("select password from person where id = ?").param(someone.id()).query(String.class).single())
                .param("id", someone.id()).update();
        var before = rows();
        given.tries(someone.login(), "wrong", anAddress());
        var known = rows() - before;
        given.tries("no-such-" + someone.login().substring(1), "wrong", anAddress());
        assertThat(rows() - before - known).as("both leave the same rows in the journal").isEqualTo(known);
    }

    @Test
    void manyGuessesAtOnceGainNothing() {
        var someone = given.someone("COMMUNITY_STAFF");
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> given.tries(someone.login(), "guess", anAddress()).getResponse().getRedirectedUrl()))
                .limit(24).toList().stream().map(CompletableFuture::join).toList();

        assertThat(answers).filteredOn("/login?error=password"::equals).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void aWholeOfficeBehindOneAddressIsSlowedOnlyAfterManyFailures() {
        var address = anAddress();
        db.sql("insert into log_in_attempt values (:who, 99, now(), now())").param("who", "address:" + address).update();
        var someone = given.someone("COMMUNITY_STAFF");
        assertThat(given.tries(someone.login(), "wrong", address)).hasRedirectedUrl("/login?error=password");

        assertThat(given.tries(given.someone("COMMUNITY_STAFF").login(), PASSWORD, address).getResponse().getRedirectedUrl()).startsWith("/login?wait=");
    }

    @Test
    void anAccountWithoutAPostIsToldSoOnceThePasswordWasRight() {
        var login = "w" + anAddress().replace(".", "");
        people.register(login, PASSWORD, "待岗", "330399");

        assertThat(given.tries(login, "wrong", anAddress())).hasRedirectedUrl("/login?error=password");
        assertThat(given.tries(login, PASSWORD, anAddress())).hasRedirectedUrl("/login?error=post");
        assertThat(web.get().uri("/login?error=post")).bodyText().contains("还没有安排岗位");
    }

    @Test
    void nobodyIsLedOutOfTheHouse() {
        var someone = given.someone("COMMUNITY_STAFF");
        for (var elsewhere : new String[] {"https://evil.example/orders", "//evil.example/orders", "https://evil.example//evil.example", "javascript:alert(1)", "http://a\\b/"}) {
            var cookie = new Cookie("REDIRECT_URI", Base64.getEncoder().encodeToString(elsewhere.getBytes(StandardCharsets.UTF_8)));
            var led = web.post().uri("/login").cookie(cookie).param("username", someone.login()).param("password", PASSWORD).with(csrf()).exchange();
            assertThat(led.getResponse().getRedirectedUrl()).as(elsewhere).matches("/[^/\\\\]*");
        }
    }

    private long rows() { return db.sql("select count(*) from journal where move = 'SIGN_IN_FAILED'").query(Long.class).single(); }

    private void waitIsOver() { db.sql("update log_in_attempt set blocked_until = now() - interval '1 second' where blocked_until > now()").update(); }
}
