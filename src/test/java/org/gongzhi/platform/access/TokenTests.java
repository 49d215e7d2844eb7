package org.gongzhi.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.util.Set;
import org.gongzhi.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a program may do with the token it was given. */
@OfficeTest
class TokenTests {

    @Autowired GivenLogIns given;
    @Autowired People people;
    @Autowired Tokens tokens;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    @Test
    void aTokenDoesWhatItWasGivenForAndNothingElse() {
        var post = people.viewer("wangmin").post();
        var token = tokens.give(post, "同步", Set.of("order.read", "role.manage"), Duration.ofDays(1));

        assertThat(get(token, "/orders")).hasStatusOk();
        assertThat(get(token, "/needs")).as("the post may, the token may not").hasStatus(403);
        assertThat(get(token, "/roles")).as("nor may it what the post may not").hasStatus(403);
    }

    @Test
    void noTokenGetsToAccountsPasswordsAndRights() {
        for (var address : new String[] {"/account", "/account/factor"}) assertThat(get("demo-token-of-guhong", address)).as(address).hasStatus(403);
        var someone = given.someone("COMMUNITY_STAFF");
        for (var address : new String[] {"/account/password", "/account/tokens", "/account/sign-out", "/people/" + someone.id() + "/password", "/people"})
            assertThat(web.post().uri(address).accept(APPLICATION_JSON).header("Authorization", "Bearer demo-token-of-guanli")).as(address).hasStatus(403);
        assertThat(web.post().uri("/people/" + someone.id() + "/posts").accept(APPLICATION_JSON).header("Authorization", "Bearer demo-token-of-anquan")).hasStatus(403);
        assertThat(web.post().uri("/roles/RESIDENT/permissions").accept(APPLICATION_JSON).header("Authorization", "Bearer demo-token-of-anquan")).hasStatus(403);
    }

    @Test
    void aNewTokenIsShownOnceAndKeptAsAHash() {
        var wangmin = user(people.loadUserByUsername("wangmin"));
        var made = web.post().uri("/account/tokens").accept(TEXT_HTML).with(wangmin).with(csrf())
                .param("name", "每日同步").param("days", "30").param("scope", "order.read").exchange();
        assertThat(made).hasStatus(201).hasHeader("Cache-Control", "no-store").bodyText().contains("gz_", "每日同步", "查看服务单", "还没有用过");
        var body = made.getMvcResult().getResponse();
        var token = java.util.regex.Pattern.compile("gz_[A-Za-z0-9_-]{43}").matcher(text(made)).results().findFirst().orElseThrow().group();

        assertThat(body.getStatus()).isEqualTo(201);
        assertThat(web.get().uri("/account").accept(TEXT_HTML).with(wangmin)).bodyText().doesNotContain(token);
        assertThat(db.sql("select count(*) from token where hash like '%' || :token || '%'").param("token", token).query(Long.class).single()).isZero();
        assertThat(get(token, "/orders")).hasStatusOk();
        assertThat(tokens.of(people.viewer("wangmin").id())).filteredOn(one -> one.name().equals("每日同步")).allMatch(one -> one.usedAt() != null);
    }

    @Test
    void aTokenWithoutAnyPurposeIsNotGiven() {
        assertThat(web.post().uri("/account/tokens").accept(TEXT_HTML).with(user(people.loadUserByUsername("wangmin"))).with(csrf())
                .param("name", "什么都行").param("days", "30")).hasStatus(422).bodyText().contains("请至少选一项");
    }

    @Test
    void aTokenEndsWithItsTime() {
        var token = tokens.give(people.viewer("wangmin").post(), "过期", Set.of("order.read"), Duration.ofDays(1));
        db.sql("update token set expires_at = created_at where name = '过期'").update();
        assertThat(get(token, "/orders")).hasStatus(401);
    }

    private MvcTestResult get(String token, String address) {
        return web.get().uri(address).accept(APPLICATION_JSON).header("Authorization", "Bearer " + token).exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
