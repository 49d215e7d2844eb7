package org.gongzhi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.People;
import org.gongzhi.report.GivenYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OfficeTest
class EvidenceTests {

    @Autowired Figures figures;
    @Autowired People people;
    @Autowired MockMvcTester web;
    @Autowired Clock clock;
    @Autowired GivenYear given;

    @Test
    void everyRowOpensForTheDirector() {
        given.of(24);
        var director = people.viewer("guhong");
        for (var figure : figures.all(director)) {
            assertThat(get(figure.href())).as(figure.code()).hasStatusOk();
            assertThat(get(figure.href() + "/rows")).as(figure.code()).hasStatusOk();
            figures.rows(figure.code(), Ask.of(Period.thisYear(clock)), null, 3, director)
                    .forEach(fact -> assertThat(get(fact.href())).as(figure.code() + " " + fact.href()).hasStatusOk());
        }
    }

    private MockMvcTester.MockMvcRequestBuilder get(String uri) {
        return web.get().uri(uri).accept(TEXT_HTML).with(user(people.loadUserByUsername("guhong")));
    }
}
