package org.gongzhi.platform.start;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gongzhi.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@OfficeTest
class FirstStartTests {

    @Autowired MockMvc web;
    @Autowired FirstAdministrators first;

    @Test
    void thereIsNoFirstAdministratorOnceThereIsAnybody() throws Exception {
        web.perform(get("/start")).andExpect(status().isNotFound());
        web.perform(post("/start").with(csrf())
                        .param("code", first.code().toString()).param("name", "陌生人").param("login", "stranger")
                        .param("password", "long enough").param("region", "330399"))
                .andExpect(status().isNotFound());
        web.perform(get("/login")).andExpect(status().isOk());
    }
}
