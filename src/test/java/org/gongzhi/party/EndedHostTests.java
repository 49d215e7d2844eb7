package org.gongzhi.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.organization.OrganizationMove;
import org.gongzhi.organization.Organizations;
import org.gongzhi.party.body.FormingMode;
import org.gongzhi.party.body.PartyKind;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.body.PartyOrganizations;
import org.gongzhi.party.coverage.Coverages;
import org.gongzhi.party.coverage.Means;
import org.gongzhi.party.member.Members;
import org.gongzhi.party.member.NewMember;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A unit ends and leaves its branch behind; several units build one branch. */
@OfficeTest
@Transactional
class EndedHostTests {

    private static final String WORDS = "建立单位已注销，须撤销党组织或调整隶属";

    @Autowired GivenParty given;
    @Autowired PartyOrganizations bodies;
    @Autowired Members members;
    @Autowired Coverages coverages;
    @Autowired Organizations organizations;
    @Autowired List<TodoSource> sources;
    @Autowired People people;
    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;

    @Test
    void aBranchLeftBehindSpeaksUpUntilItIsBuiltElsewhere() {
        var unit = given.aUnit();
        var branch = given.aBranch(unit, 3);
        assertThat(page("luoyan", branch)).doesNotContain(WORDS);
        ended(unit);

        assertThat(page("luoyan", branch)).contains(WORDS, given.today().plusDays(60) + " 前办结", "待处理", "调整建立单位");
        assertThat(todos("luoyan", branch)).singleElement().satisfies(todo -> assertThat(todo.due()).isAfter(GivenParty.noon(given.today().plusDays(59))));
        assertThat(todos(given.aNeighbour(), branch)).isEmpty();
        assertThat(todos(given.somebodyOf(given.aUnit(), "BRANCH_SECRETARY"), branch)).isEmpty();
        assertThat(read("luoyan", "/party-organizations?stage=ESTABLISHED&hostless=true")).contains(given.nameOf(branch));

        var next = given.aUnit();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> bodies.rehost(branch, unit, "原单位", given.as("luoyan"))).withMessage("party.host.unknown");
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> bodies.rehost(branch, given.aUnit(), "越界", given.as(given.aNeighbour())));
        bodies.rehost(branch, next, "业务并入", given.as("luoyan"));
        assertThat(page("luoyan", branch)).doesNotContain(WORDS).contains(given.nameOf(next));
        assertThat(todos("luoyan", branch)).isEmpty();
        assertThat(covered(next)).containsExactly("BUILD");
        assertThat(covered(unit)).isEmpty();
        assertThat(db.sql("select move from journal where subject_id = ? order by id desc limit 1").param(branch.value()).query(String.class).single()).isEqualTo("REHOST");
    }

    @Test
    void aBranchLeftBehindFallsSilentWhenItIsDissolved() {
        var unit = given.aUnit();
        var branch = given.aBranch(unit, 3);
        ended(unit);
        bodies.dissolve(branch, given.today(), "单位已注销", given.as("shaoping"));

        assertThat(page("luoyan", branch)).doesNotContain(WORDS);
        assertThat(todos("luoyan", branch)).isEmpty();
    }

    @Test
    void aUnitThatHasItsOwnBranchTakesNoOther() {
        var branch = given.aBranch(given.aUnit(), 3);
        var other = given.aUnit();
        given.aBranch(other, 3);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> bodies.rehost(branch, other, "并入", given.as("luoyan"))).withMessage("party.host.taken");
    }

    @Test
    void thePeopleOfEveryUnitThatBuildsAJointBranchKeepItsRollAndThoseItOnlyTakesInDoNot() {
        var host = given.aUnit();
        var partner = given.aUnit();
        var attached = given.aUnit();
        var branch = given.aBranch(given.wanted(PartyKind.JOINT, FormingMode.JOINT, host), 3);
        coverages.cover(partner, branch, Means.JOIN, given.today(), given.as("luoyan"));
        coverages.cover(attached, branch, Means.ATTACH, given.today(), given.as("luoyan"));
        var member = given.roll(branch).get(0);

        for (var unit : List.of(host, partner)) {
            var secretary = given.somebodyOf(unit, "BRANCH_SECRETARY");
            members.enroll(branch, NewMember.full("石联生", given.today(), given.today().minusYears(3)), given.as(secretary));
            members.mark(member, true, "长期在外", given.as(secretary));
            assertThat(read(secretary, "/party-members?branch=" + branch)).contains("石**");
            assertThat(page(secretary, branch)).contains("党员名册");
        }
        var outside = given.somebodyOf(attached, "BRANCH_SECRETARY");
        assertThat(page(outside, branch)).as("it sees by whom it is covered").contains(given.nameOf(branch)).doesNotContain("党员名册</a>");
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> members.enroll(branch, NewMember.full("石外生", given.today(), given.today()), given.as(outside)));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> members.mark(member, false, "越界", given.as(outside)));
    }

    private void ended(UUID unit) {
        organizations.step(unit, OrganizationMove.LIQUIDATE, "清算", given.as("fangzhou"));
        organizations.step(unit, OrganizationMove.DEREGISTER, "注销", given.as("fangzhou"));
    }

    private List<Todo> todos(String login, PartyOrganizationId branch) {
        var viewer = given.as(login);
        return sources.stream().filter(source -> viewer.may(source.permission())).flatMap(source -> source.todos(viewer, 10_000).stream())
                .filter(todo -> todo.kind().equals("建立单位注销") && todo.href().equals("/party-organizations/" + branch)).toList();
    }

    private List<String> covered(UUID unit) {
        return db.sql("select means from party_coverage where organization_id = ? and superseded_at is null and until is null").param(unit).query(String.class).list();
    }

    private String page(String login, PartyOrganizationId branch) { return read(login, "/party-organizations/" + branch); }

    private String read(String login, String address) {
        var answer = web.get().uri(address).header("Accept", "text/html").with(user(people.loadUserByUsername(login))).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
