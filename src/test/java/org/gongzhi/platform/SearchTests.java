package org.gongzhi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OfficeTest
class SearchTests {

    @Autowired MockMvcTester web;
    @Autowired People people;

    @Test
    void twoCharactersFindAnOrganization() {
        assertThat(web.get().uri("/search").param("q", "海棠").accept(APPLICATION_JSON).with(user(people.loadUserByUsername("wangmin"))))
                .hasStatusOk().bodyText().contains("海棠社会工作服务中心", "/organizations/");
    }

    @Test
    void oneCharacterIsTooShort() {
        assertThat(web.get().uri("/search").param("q", "海").accept(APPLICATION_JSON).with(user(people.loadUserByUsername("wangmin"))))
                .hasStatusOk().bodyJson().extractingPath("$.tooShort").isEqualTo(true);
    }

    @Test
    void administratorsOfTheSystemFindNoBusinessRecords() {
        assertThat(web.get().uri("/search").param("q", "海棠").accept(APPLICATION_JSON).with(user(people.loadUserByUsername("guanli"))))
                .hasStatusOk().bodyJson().extractingPath("$.found").asArray().isEmpty();
    }
}
