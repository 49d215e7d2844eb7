package org.gongzhi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OfficeTest
class DashboardTests {

    @Autowired People people;
    @Autowired MockMvcTester web;

    @Test
    void aCommunitySeesItsOwnDashboardAndNoOther() {
        assertThat(get("helan", TEXT_HTML, "/dashboard")).hasStatusOk().bodyText().contains("溪上社区");
        assertThat(get("helan", TEXT_HTML, "/dashboard?region=330399002001")).hasStatus(404);
        assertThat(get("linxia", TEXT_HTML, "/dashboard")).hasStatus(403);
    }

    @Test
    void thePicturesAreAlsoData() {
        assertThat(get("guhong", APPLICATION_JSON, "/dashboard?period=2026-Q3")).hasStatusOk()
                .bodyJson().extractingPath("$.charts[0].categories").asArray().contains("收到需求", "付款订单");
    }

    private MockMvcTester.MockMvcRequestBuilder get(String login, MediaType accept, String uri) {
        return web.get().uri(uri).accept(accept).with(user(people.loadUserByUsername(login)));
    }
}
