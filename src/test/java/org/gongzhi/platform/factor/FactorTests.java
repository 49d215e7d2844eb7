package org.gongzhi.platform.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongzhi.platform.access.GivenLogIns.PASSWORD;
import static org.gongzhi.platform.access.GivenLogIns.anAddress;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.GivenLogIns;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.envelope.Sha256;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Six digits on a phone beside the password. Tests show the code of the next half minute when they have used the present one. */
@OfficeTest
class FactorTests {

    @Autowired GivenLogIns given;
    @Autowired Factors factors;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    /** The last six digits of appendix B of RFC 6238. */
    @Test
    void theCodesAreThoseOfTheStandard() {
        var secret = new Base32().encodeAsString("12345678901234567890".getBytes());
        assertThat(Totp.code(secret, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(Totp.code(secret, Instant.ofEpochSecond(1111111109))).isEqualTo("081804");
        assertThat(Totp.code(secret, Instant.ofEpochSecond(20000000000L))).isEqualTo("353130");
    }

    @Test
    void withAFactorThePasswordAloneOpensNothing() {
        var someone = given.someone("COMMUNITY_STAFF");
        var secret = setUp(someone.id());
        var cookie = given.cookie(someone.login());

        assertThat(given.opens("/orders", cookie)).hasStatus(302).hasRedirectedUrl("/login/code");
        assertThat(given.opens("/account", cookie)).hasRedirectedUrl("/login/code");
        assertThat(given.opens("/login/code", cookie)).hasStatusOk().bodyText().contains("还差一步");
        assertThat(given.sends("/login/code", cookie, "code", "000000")).hasStatus(422).bodyText().contains("验证码不对");
        assertThat(given.sends("/login/code", cookie, "code", next(secret))).hasStatus(303);

        assertThat(given.opens("/orders", cookie)).hasStatusOk();
        assertThat(given.noted(someone.id(), "PROVE_FACTOR")).isEqualTo(1);
        assertThat(given.noted(someone.id(), "FACTOR_FAILED")).isEqualTo(1);
    }

    @Test
    void aCodeCountsOnce() {
        var someone = given.someone("COMMUNITY_STAFF");
        var code = next(setUp(someone.id()));

        assertThat(factors.proves(someone.id(), code)).isTrue();
        assertThat(factors.proves(someone.id(), code)).isFalse();
    }

    @Test
    void aCodeFromTheSheetCountsOnceAndIsKeptLikeAPassword() {
        var someone = given.someone("COMMUNITY_STAFF");
        var secret = Totp.secret();
        var codes = factors.take(someone.id(), factors.offered(secret, someone.id()), Totp.code(secret, Instant.now()));
        assertThat(codes).hasSize(10).allMatch(code -> code.matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}"));

        assertThat(factors.proves(someone.id(), codes.get(0).toLowerCase().replace("-", " "))).isTrue();
        assertThat(factors.proves(someone.id(), codes.get(0))).isFalse();
        assertThat(factors.recoveryCodesLeft(someone.id())).isEqualTo(9);
        assertThat(db.sql("select hash from recovery_code where person_id = ?").param(someone.id()).query(String.class).list()).hasSize(10)
                .allMatch(hash -> hash.startsWith("{argon2}$argon2id$") && !hash.contains(codes.get(1)));
        assertThat(factors.proves(someone.id(), "2222-3333-4444")).isFalse();
    }

    @Test
    void aCodeFromASheetOfAnEarlierReleaseCountsOnce() {
        var someone = given.someone("COMMUNITY_STAFF");
        setUp(someone.id());
        db.sql("insert into recovery_code (person_id, hash) values (?, ?)").params(someone.id(), Sha256.hex("ABCD2345EFGH")).update();

        assertThat(factors.proves(someone.id(), "abcd 2345 efgh")).isTrue();
        assertThat(factors.proves(someone.id(), "abcd 2345 efgh")).isFalse();
        assertThat(factors.recoveryCodesLeft(someone.id())).isEqualTo(10);
    }

    @Test
    void theSecretDoesNotStandInTheDatabase() {
        var someone = given.someone("COMMUNITY_STAFF");
        var secret = setUp(someone.id());
        assertThat(db.sql("select secret from factor where person_id = ?").param(someone.id()).query(String.class).single()).startsWith("s4.").doesNotContain(secret);
    }

    @Test
    void oneSetsItUpOnesOwnAccountWithThePassword() {
        var someone = given.someone("COMMUNITY_STAFF");
        var cookie = given.cookie(someone.login());
        var other = given.cookie(someone.login());
        assertThat(given.opens("/account/factor", cookie)).hasStatusOk().bodyText().contains("扫码", "<svg class=\"qr\"");
        var secret = Totp.secret();
        var offer = factors.offered(secret, someone.id());

        assertThat(given.sends("/account/factor", cookie, "offer", offer, "code", now(secret), "current", "wrong")).hasStatus(422).bodyText().contains("密码不对");
        assertThat(given.sends("/account/factor", cookie, "offer", offer, "code", "000000", "current", PASSWORD)).hasStatus(422)
                .bodyText().contains("验证码不对", secret.substring(0, 4) + " " + secret.substring(4, 8));
        assertThat(given.sends("/account/factor", cookie, "offer", factors.offered(secret, UUID.randomUUID()), "code", now(secret), "current", PASSWORD)).hasStatus(422);
        assertThat(given.sends("/account/factor", cookie, "offer", offer, "code", now(secret), "current", PASSWORD)).hasStatus(201).bodyText().contains("恢复码");

        assertThat(given.opens("/account", cookie)).hasStatusOk().bodyText().contains("已启用", "换手机");
        assertThat(given.opens("/account", other)).as("where it was not shown").hasRedirectedUrl("/login/code");
        assertThat(given.sends("/account/factor-removal", cookie, "proof", PASSWORD)).hasStatus(303);
        assertThat(given.opens("/account", other)).hasStatusOk();
    }

    @Test
    void afterTenWrongCodesTheRightOneHasToWait() {
        var someone = given.someone("COMMUNITY_STAFF");
        var secret = setUp(someone.id());
        var cookie = given.cookie(someone.login());
        for (int i = 0; i < 4; i++) given.sends("/login/code", cookie, "code", "000000");

        assertThat(given.sends("/login/code", cookie, "code", next(secret))).hasStatus(422).bodyText().contains("秒以后再试");
    }

    @Test
    void anotherAdministratorResetsItForALostPhone() {
        var someone = given.someone("COMMUNITY_STAFF");
        setUp(someone.id());
        var reset = web.post().uri("/people/" + someone.id() + "/factor-reset").accept("text/html").param("note", "手机丢失，已当面核对")
                .with(user(people.loadUserByUsername("anquan"))).with(csrf()).exchange();

        assertThat(reset).hasStatus(303);
        assertThat(given.noted(someone.id(), "RESET_FACTOR")).isEqualTo(1);
        assertThat(given.opens("/account", given.tries(someone.login(), PASSWORD, anAddress()).getResponse().getCookie("gongzhi"))).hasStatusOk();
        var self = people.viewer("anquan").id();
        assertThat(web.post().uri("/people/" + self + "/factor-reset").accept("text/html").param("note", "自己").with(user(people.loadUserByUsername("anquan"))).with(csrf()))
                .hasStatus(422).bodyText().contains("由另一位管理员办理");
    }

    private String setUp(UUID person) {
        var secret = Totp.secret();
        factors.take(person, factors.offered(secret, person), now(secret));
        return secret;
    }

    private static String now(String secret) { return Totp.code(secret, Instant.now()); }

    private static String next(String secret) { return Totp.code(secret, Instant.now().plusSeconds(30)); }
}
