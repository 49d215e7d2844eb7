package org.gongzhi.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.GivenLogIns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OfficeTest
class LimitTests {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired DataSource database;
    @Autowired LimitSettings settings;
    @Autowired MockMvcTester web;

    @Test
    void twoProgramsOnOneDatabaseCountTogether() {
        var limit = Limit.exact("trial", 5, HOUR);
        var who = UUID.randomUUID().toString();
        var one = new Limits(database);
        var other = new Limits(database);

        assertThat(IntStream.range(0, 5).mapToObj(i -> (i % 2 == 0 ? one : other).allows(limit, who))).containsOnly(true);
        assertThat(one.allows(limit, who)).isFalse();
        assertThat(other.allows(limit, who)).isFalse();
        assertThat(other.allows(limit, "somebody else")).isTrue();
    }

    @Test
    void aStripSavesTransactionsAndStillEnds() {
        var limits = new Limits(database);
        var who = UUID.randomUUID().toString();

        assertThat(IntStream.range(0, 40).filter(i -> limits.allows(new Limit("strip", 20, HOUR, 10), who)).count()).isEqualTo(20);
    }

    @Test
    void oneIsToldHowLongToWait() {
        var limit = Limit.exact("wait", 1, Duration.ofSeconds(60));
        var limits = new Limits(database);
        var who = UUID.randomUUID().toString();
        limits.pass(limit, who);
        assertThatThrownBy(() -> limits.pass(limit, who)).isInstanceOfSatisfying(TooMany.class, many -> assertThat(many.seconds()).isBetween(50L, 60L));
    }

    @Test
    void whoTriesToLogInTooOftenGetsA429ThatSaysSo() {
        var address = GivenLogIns.anAddress();
        var limits = new Limits(database);
        while (limits.allows(settings.logIn(), address)) { /* use it up */ }

        assertThat(logIn(address, TEXT_HTML)).hasStatus(429).hasHeader("Retry-After", "1").bodyText().contains("请稍等一会儿", "秒以后再试");
        assertThat(logIn(address, APPLICATION_JSON)).hasStatus(429).bodyJson().extractingPath("$.status").isEqualTo(429);
    }

    @Test
    void whoTriesManyPrivateLinksIsStopped() {
        var address = GivenLogIns.anAddress();
        var limits = new Limits(database);
        while (limits.allows(settings.link(), address)) { /* use it up */ }

        assertThat(web.get().uri("/r/guess").accept(TEXT_HTML).with(request -> {
            request.setRemoteAddr(address);
            return request;
        })).satisfies(answer -> assertThat(answer.getResponse().getStatus()).isIn(404, 429));
        assertThat(IntStream.range(0, 12).map(i -> web.get().uri("/r/guess" + i).accept(TEXT_HTML).with(request -> {
            request.setRemoteAddr(address);
            return request;
        }).exchange().getResponse().getStatus())).contains(429);
    }

    @Test
    void aHouseCountsAsOneAndIsKeptWithoutItsLastPart() {
        assertThat(Address.of("2001:db8:1:2:aaaa::1")).isEqualTo(Address.of("2001:db8:1:2:bbbb::2")).isNotEqualTo(Address.of("2001:db8:1:3::1"));
        assertThat(Address.of("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Address.masked("192.0.2.7")).isEqualTo("192.0.2.*");
        assertThat(Address.masked("2001:db8:1:2::7")).isEqualTo("2001:db8:1:*");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult logIn(String address, org.springframework.http.MediaType accept) {
        return web.post().uri("/login").accept(accept).param("username", "x").param("password", "y").with(csrf()).with(request -> {
            request.setRemoteAddr(address);
            return request;
        }).exchange();
    }
}
