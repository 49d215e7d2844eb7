package org.gongzhi.platform.access;

import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People of their own for tests that lock them out, and the way in by the real form. */
@Component
public class GivenLogIns {

    public static final String PASSWORD = "thirty red lanterns";
    private static final Reach DISTRICT = new Reach("330399", null);

    private final People people;
    private final JdbcClient db;
    private final ObjectProvider<MockMvcTester> web;

    GivenLogIns(People people, JdbcClient db, ObjectProvider<MockMvcTester> web) {
        this.people = people;
        this.db = db;
        this.web = web;
    }

    public record Person(UUID id, String login) {}

    public Person someone(String role) {
        var login = "d" + UUID.randomUUID().toString().substring(0, 12);
        return new Person(people.enroll(login, PASSWORD, "尤安", "试岗", role, DISTRICT), login);
    }

    /** From an address of their own, so that nobody waits for another's mistakes. */
    public static String anAddress() { return "10." + part() + "." + part() + "." + part(); }

    private static int part() { return 1 + (int) (Math.random() * 250); }

    public MvcTestResult tries(String login, String password, String address) {
        return web.getObject().post().uri("/login").param("username", login).param("password", password).with(csrf()).with(request -> {
            request.setRemoteAddr(address);
            return request;
        }).exchange();
    }

    public Cookie cookie(String login) { return tries(login, PASSWORD, anAddress()).getResponse().getCookie("gongzhi"); }

    /** What a browser gets, for the answer's status and destination. */
    public MvcTestResult opens(String address, Cookie cookie) { return web.getObject().get().uri(address).accept(TEXT_HTML).cookie(cookie).exchange(); }

    public MvcTestResult sends(String address, Cookie cookie, String... fields) {
        var request = web.getObject().post().uri(address).accept(TEXT_HTML).cookie(cookie).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    public long noted(UUID person, String deed) {
        return db.sql("select count(*) from journal where subject = 'person' and subject_id = :id and move = :deed").param("id", person).param("deed", deed)
                .query(Long.class).single();
    }
}
