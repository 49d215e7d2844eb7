package org.gongzhi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.Routes.Route;
import org.gongzhi.platform.access.GivenLogIns;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.people.Separation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** System, security and audit administrator: three people, none of whom sees the work of the house. (GB/T 22239-2019 8.1.5) */
@OfficeTest
class SeparationTests {

    private static final List<String> THREE = List.of("SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN");
    private static final Reach DISTRICT = new Reach("330399", null);

    @Autowired Routes routes;
    @Autowired GivenLogIns given;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    @Test
    void noneOfTheThreeEntersAnythingButAdministration() {
        var wrong = new ArrayList<String>();
        for (var role : THREE) {
            var person = people.loadUserByUsername(given.someone(role).login());
            for (var route : routes.ours()) {
                if (route.isOpen() || route.method() != HttpMethod.GET || route.permission().equals(Requires.SIGNED_IN)) continue;
                var status = web.get().uri(route.address()).header("Accept", "application/json, */*;q=0.5").with(user(person)).exchange().getResponse().getStatus();
                if (status != 403 && !Separation.isAdministration(route.permission())) wrong.add(role + " gets into " + route);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noneOfTheThreeHoldsARightToTheWork() {
        assertThat(db.sql("select role || ' ' || permission from role_permission where role in (:three)").param("three", THREE).query(String.class).list())
                .allMatch(granted -> Separation.isAdministration(granted.substring(granted.indexOf(' ') + 1)));
    }

    @Test
    void nobodyIsTwoOfThemNorOneBesideAPostOfTheHouse() {
        for (var first : THREE) {
            var person = given.someone(first);
            for (var second : List.of("SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN", "HUB_DESK")) {
                if (second.equals(first)) continue;
                assertThatThrownBy(() -> people.appoint(person.login(), "兼任", second, DISTRICT)).as(first + " and " + second).hasMessage("people.administrators-stand-apart");
            }
        }
        var staff = given.someone("HUB_DESK");
        assertThatThrownBy(() -> people.appoint(staff.login(), "兼任", "SYSTEM_ADMIN", DISTRICT)).hasMessage("people.administrators-stand-apart");
    }

    @Test
    void theDatabaseHoldsToItAsWell() {
        var person = given.someone("HUB_DESK");
        assertThatThrownBy(() -> db.sql("insert into post (id, person_id, role, capacity, region, since) values (?, ?, 'AUDIT_ADMIN', '兼任', '330399', current_date)")
                .params(UUID.randomUUID(), person.id()).update())
                .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("administrators_stand_apart");
        assertThatThrownBy(() -> db.sql("""
                insert into post (id, person_id, role, capacity, region, since)
                select gen_random_uuid(), ?, 'SYSTEM_ADMIN', '将来', '330399', current_date + 30""").param(person.id()).update())
                .hasMessageContaining("administrators_stand_apart");
    }

    @Test
    void whoeverHasLeftOnePostMayTakeTheOther() {
        var person = given.someone("HUB_DESK");
        people.dismiss(person.id(), people.viewer(person.login()).post());
        assertThat(people.appoint(person.login(), "审计管理员", "AUDIT_ADMIN", DISTRICT)).isNotNull();
    }

    @Test
    void noRoleMixesWhatTheThreeKeepApart() {
        var anquan = user(people.loadUserByUsername("anquan"));
        for (var mixed : List.of(List.of("SYSTEM_ADMIN", "people.manage", "people.appoint"), List.of("SYSTEM_ADMIN", "people.manage", "order.read"), List.of("HUB_DESK", "order.read", "role.manage"))) {
            assertThat(web.post().uri("/roles/" + mixed.get(0) + "/permissions").accept("text/html").with(anquan).with(csrf()).param("permissions", mixed.get(1), mixed.get(2)))
                    .as(mixed.toString()).hasStatus(422);
        }
    }

    @Test
    void oneMakesTheAccountAndAnotherGivesThePost() {
        var login = "new" + UUID.randomUUID().toString().substring(0, 8);
        var made = web.post().uri("/people").accept("text/html").with(user(people.loadUserByUsername("guanli"))).with(csrf())
                .param("login", login).param("name", "许新").param("password", "for the first day").param("region", "330399").exchange();
        assertThat(made).hasStatus(303);
        var page = made.getResponse().getHeader("Location");

        var anquan = user(people.loadUserByUsername("anquan"));
        assertThat(web.get().uri("/todos").accept("text/html").with(anquan)).bodyText().contains("待安排岗位", "许新");
        assertThat(web.get().uri(page).accept("text/html").with(anquan)).bodyText().contains("还没有岗位", "增加岗位", "初始密码还没换").doesNotContain("重置密码");
        assertThat(web.post().uri(page + "/posts").accept("text/html").with(user(people.loadUserByUsername("guanli"))).with(csrf())).hasStatus(403);
        assertThat(web.post().uri(page + "/posts").accept("text/html").with(anquan).with(csrf())
                .param("role", "HUB_DESK").param("capacity", "订单专员").param("region", "330399")).hasStatus(303);

        assertThat(people.viewer(login).role()).isEqualTo("HUB_DESK");
    }
}
