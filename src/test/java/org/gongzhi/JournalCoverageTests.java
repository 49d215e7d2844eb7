package org.gongzhi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Map;
import org.gongzhi.Routes.Route;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.journal.KeepsNothing;
import org.gongzhi.platform.journal.JournalWords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Nothing is done through a form, and no list leaves as a sheet, without a row of the journal. */
@OfficeTest
class JournalCoverageTests {

    @Autowired Routes routes;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping;
    @Autowired JournalWords subjects;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    /** By construction: whatever a handler forgets, the interceptor notes. Only few handlers may tell it not to. */
    @Test
    void everyFormIsWatched() throws Exception {
        for (var route : routes.ours()) {
            if (route.method() == HttpMethod.GET) continue;
            var request = new MockHttpServletRequest(route.method().name(), route.address());
            ServletRequestPathUtils.parseAndCache(request);
            assertThat(mapping.getHandler(request).getInterceptorList()).as(route.toString())
                    .extracting(HandlerInterceptor::getClass).extracting(Class::getSimpleName).contains("UnnotedForms");
        }
        assertThat(routes.ours()).filteredOn(route -> route.handler().hasMethodAnnotation(KeepsNothing.class)).extracting(Route::toString)
                .containsExactlyInAnyOrder("POST /demo/components", "POST /messages/reading");
    }

    @Test
    void aFormThatAnnouncesNothingIsNotedOnceItHasSucceeded() {
        var director = people.loadUserByUsername("guhong");
        var before = last();

        var form = web.post().uri("/orders/decline-reasons").param("code", "ONLY_A_TEST").param("validFrom", "2099-01-01").param("parkDays", "0")
                .param("penalty", "0").param("penaltyDays", "0").param("retired", "true").with(user(director)).with(csrf());
        assertThat(form).hasStatus(422);
        assertThat(since(before)).as("what was refused").isEmpty();

        assertThat(form.param("label", "以后再说")).hasStatus(303);
        assertThat(since(before)).singleElement().extracting("move", "address").containsExactly("ORDERS_DECLINE_REASONS", "127.0.0.1");
        assertThat(db.sql("select r.xmin = j.xmin from decline_reason r, journal j where r.code = 'ONLY_A_TEST' and j.id > :id and j.move = 'ORDERS_DECLINE_REASONS'")
                .param("id", before).query(Boolean.class).single()).as("written in one transaction").isTrue();
    }

    @Test
    void aFormThatAnnouncesItselfLeavesOneRow() {
        var guanli = people.loadUserByUsername("guanli");
        var before = last();

        assertThat(web.post().uri("/calendar").param("day", "2031-10-06").param("working", "false").param("note", "国庆节").with(user(guanli)).with(csrf())).hasStatus(303);
        assertThat(since(before)).singleElement().extracting("subject", "move", "note").containsExactly("calendar", "KEEP_DAY", "国庆节");
    }

    @Test
    void aSheetLeavesItsFilterAndItsSizeButNotWhatWasTyped() {
        var guanli = people.loadUserByUsername("guanli");
        var before = last();

        assertThat(web.get().uri("/people?format=xlsx&role=AUDIT_ADMIN&q=").with(user(guanli))).hasStatusOk();
        assertThat(web.get().uri("/people?format=xlsx&q=沈").with(user(guanli))).hasStatusOk();
        assertThat(web.get().uri("/people?q=沈").with(user(guanli))).hasStatusOk();

        var rows = since(before);
        assertThat(rows).extracting(row -> row.get("move")).containsExactly("EXPORT", "EXPORT");
        assertThat(rows.get(0).get("data").toString()).contains("\"list\": \"/people\"", "\"role\": \"AUDIT_ADMIN\"", "\"rows\": ");
        assertThat(rows.get(1).get("data").toString()).contains("1 字").doesNotContain("沈");
    }

    @Test
    void whateverStandsInTheJournalHasItsWords() {
        var strange = db.sql("select distinct subject, move, stage_to is null as deed from journal")
                .query((row, n) -> List.of(row.getString("subject"), row.getString("move"), row.getBoolean("deed"))).list().stream()
                .filter(row -> subjects.label((String) row.get(0)).equals(row.get(0))
                        || subjects.done((String) row.get(0), (String) row.get(1), (Boolean) row.get(2)).equals(row.get(1)))
                .toList();
        assertThat(strange).isEmpty();
    }

    private long last() { return db.sql("select coalesce(max(id), 0) from journal").query(Long.class).single(); }

    /** A test that says who asks signs in each time. */
    private List<Map<String, Object>> since(long id) { return db.sql("select * from journal where id > :id and move <> 'SIGN_IN' order by id").param("id", id).query().listOfRows(); }
}
