package org.gongzhi.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class OfferedTests {

    private static final String ORDER = "/orders/6d4d9e13-a408-4d14-b52b-97379cf78064";

    @Autowired Offered offered;
    @Autowired People people;

    @Test
    void ofALinkToWhatOneMayNotOpenItsWordsRemain() {
        var page = "<td>甲</td><td><a href=\"" + ORDER + "\">换灯泡</a></td><td><a href=\"/account\">账号</a></td><p>乙</p>";

        assertThat(shown("yulan", page)).isEqualTo("<td>甲</td><td>换灯泡</td><td><a href=\"/account\">账号</a></td><p>乙</p>");
        assertThat(shown("wangmin", page)).isEqualTo(page);
    }

    @Test
    void aStyledOneKeepsItsLooksAndAButtonGoes() {
        assertThat(shown("yulan", "<a class=\"card\" href=\"" + ORDER + "/candidates?page=2#top\"><b>换灯泡</b></a>!")).isEqualTo("<span class=\"card\"><b>换灯泡</b></span>!");
        assertThat(shown("yulan", "<a class=\"btn btn-primary\" href=\"/orders/new\">新建</a><a class=\"btn\" href=\"/\">桌面</a>")).isEqualTo("<a class=\"btn\" href=\"/\">桌面</a>");
    }

    @Test
    void whatIsNobodysPageAndWhatStrangersSeeStays() {
        var page = "<a href=\"/assets/a.css\">a</a><a href=\"https://example.org/orders\">b</a><a id=\"c\">c</a><a href=\"" + ORDER + "\">d</a>";

        assertThat(shown("yulan", page)).endsWith("<a id=\"c\">c</a>d").startsWith("<a href=\"/assets/a.css\">a</a><a href=\"https://example.org/orders\">b</a>");
        assertThat(new String(offered.to(null, page.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8)).isEqualTo(page);
    }

    @Test
    void whatTellsOfAPlaceIsNotForWhoeverReachesOneOrganization() {
        assertThat(offered.isOpen("/figures/order.paid", viewer("wangmin"))).isTrue();
        assertThat(offered.isOpen("/figures", viewer("fanglei"))).isFalse();
        assertThat(offered.isOpen("/party-coverage/organizations", viewer("linxia"))).isFalse();
        assertThat(offered.isOpen("/party-coverage/organizations/" + viewer("linxia").reach().organization(), viewer("linxia"))).isTrue();
    }

    private String shown(String login, String page) { return new String(offered.to(viewer(login), page.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8); }

    private Viewer viewer(String login) { return people.viewer(login); }
}
