package org.gongzhi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.organization.change.ChangeMove;
import org.gongzhi.organization.change.ChangeRequests;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.Todos;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class ChangeRequestTests {

    @Autowired GivenOrganizations given;
    @Autowired Organizations organizations;
    @Autowired ChangeRequests requests;
    @Autowired Journal journal;
    @Autowired Todos todos;

    @Test
    void aRegisteredFactChangesOnlyWhenTheRegistrarSaysSo() {
        var id = given.aRegistered("明灯助学服务中心");
        var request = requests.submit(id, renamed(id, "明灯教育服务中心"), "理事会决议。", given.as(given.aMemberOf(id)));

        assertThat(organizations.facts(id, registrar()).name()).isEqualTo("明灯助学服务中心");
        assertThat(todos.of(registrar(), 100)).extracting(Todo::href).contains("/organizations/changes/" + request);
        requests.approve(request, "材料齐全。", registrar());

        assertThat(organizations.facts(id, registrar()).name()).isEqualTo("明灯教育服务中心");
        assertThat(journal.of("organization", id, OrganizationMove::valueOf)).extracting(Timeline.Entry::move).containsExactly("CHANGE", "ENTER");
        assertThat(journal.of("organization-change", request, ChangeMove::valueOf)).extracting(Timeline.Entry::move).containsExactly("APPROVE", "SUBMIT");
        assertThat(todos.of(registrar(), 100)).extracting(Todo::href).doesNotContain("/organizations/changes/" + request);
    }

    @Test
    void aRefusedChangeChangesNothing() {
        var id = given.aRegistered("长桥便民服务中心");
        var request = requests.submit(id, renamed(id, "长桥集团"), "改名。", given.as(given.aMemberOf(id)));

        requests.refuse(request, "名称不符合规定。", registrar());

        assertThat(organizations.facts(id, registrar()).name()).isEqualTo("长桥便民服务中心");
    }

    @Test
    void nobodyDecidesOnWhatTheyAskedFor() {
        var id = given.aRegistered("新竹托育服务中心");
        var request = requests.submit(id, renamed(id, "新竹儿童服务中心"), "代为提交。", registrar());

        assertThatThrownBy(() -> requests.approve(request, "", registrar())).isInstanceOf(Refused.class).hasMessage("organization.change.own");
        requests.approve(request, "", given.as("fangzhou"));
    }

    @Test
    void oneRequestWaitsAtATime() {
        var id = given.aRegistered("石榴籽服务中心");
        var member = given.as(given.aMemberOf(id));
        assertThatThrownBy(() -> requests.submit(id, organizations.facts(id, member), "没有改动。", member)).hasMessage("organization.change.nothing");
        requests.submit(id, renamed(id, "石榴花服务中心"), "改名。", member);

        assertThatThrownBy(() -> requests.submit(id, renamed(id, "石榴红服务中心"), "再改名。", member)).hasMessage("organization.change.waiting");
    }

    @Test
    void anotherOrganizationsFactsAreOutOfReach() {
        var id = given.aRegistered("白鹭环保服务中心");

        assertThatThrownBy(() -> requests.submit(id, renamed(id, "灰鹭环保服务中心"), "改名。", given.as("zhouqi"))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> requests.submit(id, renamed(id, "灰鹭环保服务中心"), "改名。", given.as(given.aNeighbor()))).isInstanceOf(Missing.class);
    }

    private Facts renamed(UUID id, String name) {
        var now = organizations.facts(id, registrar());
        return new Facts(name, now.legalRepresentative(), now.address(), now.competentUnit(), now.scope(), now.funds());
    }

    private Viewer registrar() { return given.as("xujing"); }
}
