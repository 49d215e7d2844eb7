package org.gongzhi;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.gongzhi.platform.access.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A register that is being changed: its draft leads to every form of the designer. */
@Component
class DesignDoors {

    private final People people;
    private final ObjectProvider<MockMvcTester> web;

    DesignDoors(People people, ObjectProvider<MockMvcTester> web) {
        this.people = people;
        this.web = web;
    }

    List<String> ofADraft() {
        web.getObject().post().uri("/registers/design/contests/draft").with(user(people.loadUserByUsername("guhong"))).with(csrf()).exchange();
        return List.of("/registers/design/contests");
    }
}
