package org.gongzhi.order;

import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import org.gongzhi.platform.access.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The screens of orders as somebody sees them. */
@Component
public class Screens {

    private final ObjectProvider<MockMvcTester> web;
    private final People people;

    Screens(ObjectProvider<MockMvcTester> web, People people) {
        this.web = web;
        this.people = people;
    }

    public MvcTestResult get(String login, String uri) { return get(login, TEXT_HTML, uri); }

    public MvcTestResult get(String login, MediaType accept, String uri) {
        return web.getObject().get().uri(uri).accept(accept).with(user(people.loadUserByUsername(login))).exchange();
    }

    public MvcTestResult post(String login, MediaType accept, String uri, String... fields) {
        var request = web.getObject().post().uri(uri).accept(accept).with(user(people.loadUserByUsername(login))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    /** A table as a csv. */
    public MvcTestResult upload(String login, String uri, String table) {
        return web.getObject().post().uri(uri).accept(TEXT_HTML).multipart().file(new MockMultipartFile("file", "table.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .with(user(people.loadUserByUsername(login))).with(csrf()).exchange();
    }
}
