package org.gongzhi.platform.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The host name says which district a request is for; what proves who sends it holds in that district alone. */
@ProvinceTest
class DistrictScreensTests {

    private static final String YUNXI = "http://yunxi.test";
    private static final String DANSHAN = "http://danshan.test";
    private static final String SHARED = "http://gongzhi.test";

    @Autowired MockMvcTester web;
    @Autowired GivenDistricts given;
    @Autowired People people;
    @Autowired Tokens tokens;

    @BeforeEach
    void bothDistricts() { given.yunxi(); }

    @Test
    void aLogInOfOneDistrictIsWorthNothingInAnother() {
        var cookie = logIn(YUNXI);

        assertThat(get(YUNXI + "/", TEXT_HTML, cookie)).hasStatusOk().bodyText().contains("云溪区社会组织党群服务中心");
        assertThat(get(DANSHAN + "/", TEXT_HTML, cookie)).hasStatus(302);
        assertThat(get(DANSHAN + "/", TEXT_HTML, logIn(DANSHAN))).hasStatusOk().bodyText().contains("丹山区社会组织党群服务中心");
    }

    @Test
    void aTokenOfOneDistrictIsWorthNothingInAnother() {
        var token = given.in("yunxi", () -> tokens.give(people.viewer("wangmin").post(), "同步", Duration.ofDays(1)));

        assertThat(as(token, YUNXI + "/needs")).hasStatusOk();
        assertThat(as(token, DANSHAN + "/needs")).hasStatus(401);
        assertThat(as(token, YUNXI + "/assets/gongzhi.css")).hasStatusOk();
        assertThat(as(token, SHARED + "/assets/gongzhi.css")).hasStatus(404);
    }

    @Test
    void onASharedHostOneChoosesTheDistrictBeforeLoggingIn() {
        assertThat(get(SHARED + "/", TEXT_HTML)).hasStatus(302).hasRedirectedUrl("/districts");
        assertThat(get(SHARED + "/districts", TEXT_HTML)).hasStatusOk().bodyText().contains("云溪区", "丹山区");
        assertThat(get(SHARED + "/needs", APPLICATION_JSON)).hasStatus(404).bodyText().contains("没有选择区县");

        var choice = web.post().uri(SHARED + "/districts/yunxi/choice").accept(TEXT_HTML).with(csrf()).exchange();
        var yunxi = choice.getResponse().getCookie("gongzhi-district");
        var cookie = logIn(SHARED, yunxi);

        assertThat(choice).hasStatus(303).hasRedirectedUrl("/login");
        assertThat(get(SHARED + "/", TEXT_HTML, yunxi, cookie)).hasStatusOk().bodyText().contains("云溪区");
        assertThat(get(SHARED + "/", TEXT_HTML, new Cookie("gongzhi-district", "danshan"), cookie)).as("the log-in is bound to its district").hasStatus(302);
        assertThat(get(SHARED + "/", TEXT_HTML, new Cookie("gongzhi-district", "nowhere"), cookie)).hasRedirectedUrl("/districts");
    }

    @Test
    void aDistrictWhoseMigrationFailedSaysSoWhileTheOthersGoOn() {
        assertThat(get("http://broken.test/", TEXT_HTML)).hasStatus(503).bodyText().contains("坏区暂停服务", "其他区县不受影响");
        assertThat(get("http://broken.test/needs", APPLICATION_JSON)).hasStatus(503).bodyText().contains("\"status\":503");
        assertThat(get(YUNXI + "/login", TEXT_HTML)).hasStatusOk();
    }

    private Cookie logIn(String host, Cookie... chosen) {
        var request = web.post().uri(host + "/login").param("username", "wangmin").param("password", "demo").accept(TEXT_HTML).with(csrf());
        if (chosen.length > 0) request = request.cookie(chosen);
        return request.exchange().getResponse().getCookie("gongzhi");
    }

    private MvcTestResult as(String token, String address) {
        return web.get().uri(address).accept(APPLICATION_JSON).header("Authorization", "Bearer " + token).exchange();
    }

    private MvcTestResult get(String address, MediaType accept, Cookie... cookies) {
        var request = web.get().uri(address).accept(accept);
        return (cookies.length > 0 ? request.cookie(cookies) : request).exchange();
    }
}
