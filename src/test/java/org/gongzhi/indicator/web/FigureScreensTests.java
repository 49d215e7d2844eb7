package org.gongzhi.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongzhi.OfficeTest;
import org.gongzhi.order.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OfficeTest
class FigureScreensTests {

    @Autowired Screens screens;

    @Test
    void theListShowsOneGroupUntilAnotherIsChosen() {
        assertThat(figures("")).hasStatusOk().bodyText().contains("收到需求").doesNotContain(">登记社会组织<");
        assertThat(figures("?group=社会组织")).hasStatusOk().bodyText().contains(">登记社会组织<").doesNotContain(">收到需求<");
        assertThat(figures("?group=*")).hasStatusOk().bodyText().contains(">登记社会组织<", ">收到需求<");
    }

    @Test
    void aNameIsLookedForInAllGroups() {
        assertThat(figures("?group=需求&query=登记社会")).hasStatusOk().bodyText().contains(">登记社会组织<").doesNotContain(">收到需求<");
        assertThat(figures("?query=没有这样的指标")).hasStatusOk().bodyText().contains("没有叫这个名称的指标", "value=\"没有这样的指标\"");
    }

    @Test
    void whatIsShownCanBeTakenAsATable() {
        assertThat(figures("?group=社会组织")).bodyText().contains("group=%E7%A4%BE%E4%BC%9A%E7%BB%84%E7%BB%87&amp;format=xlsx");
    }

    private MvcTestResult figures(String query) { return screens.get("guhong", "/figures" + query); }
}
