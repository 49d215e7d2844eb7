package org.gongzhi.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;

import java.util.List;
import org.gongzhi.HtmlValidity;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.need.GivenNeeds;
import org.gongzhi.order.rating.NewRating;
import org.gongzhi.order.rating.Ratings;
import org.gongzhi.order.rating.Solved;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What everybody sees holds nobody's name, telephone number or words. */
@OfficeTest
class DisclosureTests {

    @Autowired GivenNeeds given;
    @Autowired Ratings ratings;
    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;

    @Test
    void nothingPublicIsAboutAPerson() {
        var receipt = given.aNeed("二楼住户夜里敲墙");
        var order = given.anAcceptedOrderOf(receipt);
        ratings.rate(receipt.secret(), new NewRating(4, Solved.SOLVED, "多谢小林跑了三趟"));
        var organization = db.sql("select organization_id::text from service_order where id = ?").param(order.value()).query(String.class).single();

        for (var page : List.of("/portal", "/portal/orders", "/portal/orders?state=DONE", "/portal/orders/" + order, "/portal/organizations",
                "/portal/organizations/" + organization, "/portal/spending", "/portal/satisfaction", "/portal/communities", "/c/" + GivenNeeds.XISHANG)) {
            for (var type : List.of(TEXT_HTML, APPLICATION_JSON)) {
                assertThat(web.get().uri(page).accept(type)).as(page).hasStatusOk().bodyText()
                        .doesNotContain("陈桂芬", "13912345678", "二楼住户夜里敲墙", "多谢小林跑了三趟", "林夏", "何岚", "13800000000");
            }
        }
    }

    @Test
    void whatResidentsOpenIsValidHtml() throws Exception {
        var rated = given.aServedNeed("楼道声控灯不灵");
        ratings.rate(rated.secret(), new NewRating(3, Solved.SOLVED, "还行"));

        for (var page : List.of("/portal", "/portal/orders", "/portal/organizations", "/portal/spending", "/portal/satisfaction", "/portal/communities",
                "/c/" + GivenNeeds.XISHANG, "/c/" + GivenNeeds.XISHANG + "/needs/new", given.aNeed("井盖响").href(), given.aServedNeed("门坏了").href(),
                rated.href(), rated.href() + "/receipt"))
            assertThat(HtmlValidity.errors(web.get().uri(page).accept(TEXT_HTML).exchange().getResponse().getContentAsString())).as(page).isEmpty();
    }

    @Test
    void whatIsNotPublishedIsNotThere() {
        var order = given.anOrderOf(given.aNeed("围墙要倒"));

        assertThat(web.get().uri("/portal/orders/" + order).accept(TEXT_HTML)).hasStatus(404);
        assertThat(web.get().uri("/portal/orders").accept(APPLICATION_JSON)).bodyText().doesNotContain(order.toString());
    }

    @Test
    void twoCharactersFindAnOrganization() {
        assertThat(web.get().uri("/portal/organizations?text=海棠").accept(TEXT_HTML)).bodyText().contains("海棠社会工作服务中心").doesNotContain("青禾志愿者协会");
        assertThat(web.get().uri("/portal/orders?text=照明").accept(TEXT_HTML)).hasStatusOk();
    }

    @Test
    void bothFiguresOfSatisfactionAreShown() {
        var rating = ratings.rate(given.aServedNeed("纱窗破了").secret(), new NewRating(1, Solved.NOT, "不好"));
        ratings.exclude(rating, "纱窗不在本单范围内", given.as("guhong"));

        assertThat(web.get().uri("/portal/satisfaction").accept(APPLICATION_JSON)).hasStatusOk().bodyJson()
                .hasPathSatisfying("$.tally.raw", raw -> assertThat(raw).asNumber().isNotNull())
                .hasPathSatisfying("$.tally.excluded", excluded -> assertThat(excluded).asNumber().isNotEqualTo(0));
        assertThat(web.get().uri("/portal/satisfaction").accept(TEXT_HTML)).bodyText().contains("满意率（全部评价）", "满意率（复核后）");
    }
}
