package org.gongzhi.order.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.need.Contact;
import org.gongzhi.order.need.NeedId;
import org.gongzhi.order.need.Needs;
import org.gongzhi.order.need.NewNeed;
import org.gongzhi.order.need.Wanted;
import org.gongzhi.organization.Capability;
import org.gongzhi.organization.Organizations;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OfficeTest
class SurveyTests {

    private static final String PEACH = "330399002001";
    private static final String PEACH_TOWN = "330399002000";
    private static final String BROOK_TOWN = "330399001000";

    @Autowired SurveyPages pages;
    @Autowired Needs needs;
    @Autowired Organizations organizations;
    @Autowired People people;
    @Autowired MockMvcTester web;

    @Test
    void aNeedIsMatchedOnceSomebodyCanComeToItsPlace() {
        var viewer = people.viewer("wangmin");
        var field = organizations.fields().stream().map(Option::value).filter(one -> pages.organizations(one, PEACH_TOWN, viewer).rows().isEmpty()).findFirst().orElseThrow();
        var need = ask(field);

        offer(field, BROOK_TOWN);
        assertThat(row(field, PEACH_TOWN, viewer).verdict()).isEqualTo(Verdict.GAP);
        assertThat(pages.needs(field, PEACH_TOWN, true, viewer).rows()).anyMatch(found -> found.id().equals(need.value()));

        offer(field, PEACH);
        assertThat(row(field, PEACH_TOWN, viewer).verdict()).isEqualTo(Verdict.MATCHED);
        assertThat(row(field, PEACH_TOWN, viewer).organizations()).isEqualTo(1);
        assertThat(pages.needs(field, PEACH_TOWN, true, viewer).rows()).isEmpty();
    }

    @Test
    void everyNumberOpensToItsVeryRows() {
        var viewer = people.viewer("wangmin");
        ask("MEDIATION");
        var page = pages.show(null, viewer);

        assertThat(page.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(pages.needs(row.fieldCode(), row.townCode(), false, viewer).rows()).hasSize(row.needs());
            assertThat(pages.needs(row.fieldCode(), row.townCode(), true, viewer).rows()).hasSize(row.gap());
            assertThat(pages.organizations(row.fieldCode(), row.townCode(), viewer).rows()).hasSize(row.organizations());
        });
        assertThat(pages.needs(null, null, false, viewer).rows()).hasSize(page.all().needs());
        assertThat(pages.organizations(null, null, viewer).rows()).hasSize(page.all().organizations());
        assertThat(pages.show(PEACH_TOWN, viewer).all().needs()).isEqualTo(pages.needs(null, PEACH_TOWN, false, viewer).rows().size());
    }

    @Test
    void aCommunitySeesItsOwnNeedsOnly() {
        ask("PARTY");

        assertThat(pages.needs("PARTY", null, false, people.viewer("taoran")).rows()).isNotEmpty();
        assertThat(pages.needs("PARTY", null, false, people.viewer("helan")).rows()).isEmpty();
        assertThat(pages.show(null, people.viewer("helan")).places()).allMatch(row -> BROOK_TOWN.equals(row.townCode()));
    }

    @Test
    void theSurveyIsAPageAndASheet() {
        ask("SPORT");

        assertThat(get("wangmin", "/orders/survey")).hasStatusOk().bodyText().contains("双向摸底", "/orders/survey/needs?field=SPORT");
        assertThat(get("wangmin", "/orders/survey?town=" + PEACH_TOWN)).hasStatusOk();
        assertThat(get("wangmin", "/orders/survey/needs?field=SPORT&gap=true")).hasStatusOk();
        assertThat(get("wangmin", "/orders/survey/organizations?field=SPORT")).hasStatusOk();
        assertThat(get("wangmin", "/orders/survey?format=xlsx")).hasStatusOk().body().startsWith('P', 'K');
        assertThat(get("linxia", "/orders/survey")).hasStatus(403);
    }

    private NeedId ask(String field) {
        return needs.submit(new NewNeed(PEACH, field, "需要 " + UUID.randomUUID(), "", "", Wanted.MONTH, 5, null, new Contact(null, null))).need();
    }

    private void offer(String field, String region) {
        var viewer = people.viewer("linxia");
        organizations.offer(viewer.reach().organization(), new Capability(field, region, 2, ""), viewer);
    }

    private SurveyPage.Row row(String field, String town, Viewer viewer) {
        return pages.show(null, viewer).rows().stream().filter(row -> field.equals(row.fieldCode()) && town.equals(row.townCode())).findFirst().orElseThrow();
    }

    private MvcTestResult get(String login, String uri) {
        return web.get().uri(uri).accept(uri.contains("xlsx") ? org.springframework.http.MediaType.ALL : TEXT_HTML)
                .with(user(people.loadUserByUsername(login))).exchange();
    }
}
