package org.gongzhi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.gongzhi.incubation.GivenCentres;
import org.gongzhi.organization.GivenOrganizations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organization comes to a centre: it applies, is reviewed, signs, sees its seat, books a room, and finds it taken the second time. */
class IncubationJourneyTests extends Journey {

    @Autowired GivenCentres given;
    @Autowired GivenOrganizations organizations;
    @Autowired JdbcClient db;

    @Test
    void anOrganizationSettlesAndBooksARoom() {
        var centre = given.aCentre();
        var organization = organizations.aRegistered("旅途入驻服务中心");
        var guest = logIn(organizations.aMemberOf(organization));
        apply(guest, centre);
        var settlement = guest.url();

        var desk = logIn("guhong");
        desk.navigate(settlement);
        stands(desk, "待审核");
        button(desk, "审核通过");
        stands(desk, "待签约");
        desk.getByLabel("开放办公区 A1").check();
        button(desk, "签订协议");
        stands(desk, "待入驻");
        var wangmin = logIn("wangmin");
        wangmin.navigate(settlement);
        button(wangmin, "办理入驻");
        stands(wangmin, "在驻");

        guest.navigate(address("/incubation/mine"));
        assertThat(guest.locator("main")).containsText("开放办公区 A1");
        assertThat(guest.locator("main")).containsText("协议还有");
        guest.navigate(address("/incubation/centres/" + centre));
        assertThat(guest.locator(".plan")).containsText("旅途入驻服务中心");

        book(guest, given.meetingRoom(centre));
        stands(guest, "已预订");
        book(wangmin, given.meetingRoom(centre));
        assertThat(wangmin.locator("main")).containsText("的 09:00—11:00 已由旅途入驻服务中心预订");
        assertThat(complaints).isEmpty();
    }

    private void apply(Page page, UUID centre) {
        page.navigate(address("/incubation/mine"));
        link(page, "申请入驻");
        page.locator("[name=centre]").selectOption(centre.toString());
        page.locator("[name=purpose]").fill("项目团队办公，接待居民");
        page.locator("[name=people]").fill("4");
        button(page, "提交申请");
        stands(page, "待审核");
    }

    private void book(Page page, UUID room) {
        page.navigate(address("/incubation/bookings/calendar?room=" + room + "&on=" + given.today().plusDays(3)));
        page.locator("form.card [name=people]").fill("5");
        page.locator("form.card [name=purpose]").fill("理事会例会");
        button(page, "预订");
    }
}
