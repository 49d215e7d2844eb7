package org.gongzhi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OfficeTest
class FormTests {

    @Autowired MockMvcTester web;
    @Autowired People people;

    @Test
    void whatCannotBeReadAndWhatIsMissingAreSaidTogether() {
        assertThat(web.post().uri("/calendar").accept(APPLICATION_JSON).param("day", "明天").param("note", " ")
                .with(user(people.loadUserByUsername("guanli"))).with(csrf()))
                .hasStatus(422).bodyJson().extractingPath("$.errors").asMap()
                .containsEntry("day", "请填日期，例如 2026-03-05。").containsEntry("note", "请填写这一项。");
    }

    @Test
    void anAddressThatOnlyTakesAFormLeadsToItsRecord() {
        assertThat(web.get().uri("/calendar/removal").with(user(people.loadUserByUsername("guanli")))).hasStatus(302).hasRedirectedUrl("/calendar");
    }
}
