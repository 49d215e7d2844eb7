package org.gongzhi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The director makes a register on the screen, looks at it, adopts it; the desk enters, the director decides, the figure counts. */
class DesignJourneyTests extends Journey {

    @Autowired JdbcClient db;

    @AfterEach
    void theRegisterIsGone() {
        for (var table : new String[] {"register_due", "register_step", "register_key"})
            db.sql("delete from " + table + " where " + (table.equals("register_key") ? "register = 'home-visit'" : "entry_id in (select id from register_entry where register = 'home-visit')")).update();
        db.sql("delete from register_entry where register = 'home-visit'").update();
    }

    @Test
    void aRegisterIsMadeOnTheScreenAndUsedAtOnce() {
        var director = logIn("guhong");
        make(director);
        adopt(director);

        var desk = logIn("wangmin");
        desk.navigate(address("/registers/home-visit"));
        link(desk, "新建走访");
        desk.getByLabel("走访名称").fill("冬至走访");
        desk.locator("[name=homes]").fill("26");
        button(desk, "登记");
        stands(desk, "已登记");

        director.navigate(address("/registers/home-visit"));
        link(director, "冬至走访");
        button(director, "办结");
        stands(director, "已办结");
        director.navigate(address("/figures"));
        assertThat(director.locator("main")).not().containsText("走访户数");
        director.getByLabel("指标名称").fill("走访户");
        button(director, "查找");
        link(director, "走访户数");
        assertThat(director.locator("main")).containsText("26");
        director.getByText("由 1 条记录算出").click();
        assertThat(director.locator("main")).containsText("冬至走访");
        assertThat(complaints).isEmpty();
    }

    private void make(Page page) {
        page.navigate(address("/registers/design"));
        link(page, "新建台账");
        page.getByLabel("台账名称").fill("家庭走访");
        page.getByLabel("一条记录叫什么").fill("走访");
        page.getByLabel("分组").fill("社区治理");
        page.getByLabel("英文名").fill("Home Visit");
        page.getByLabel("编号开头").fill("JT");
        page.getByLabel("依据").fill("主任办公会第 9 次会议");
        button(page, "开始设计");
        assertThat(page.locator(".invalid-feedback")).containsText("英文名用小写字母开头");
        page.getByLabel("英文名").fill("home-visit");
        button(page, "开始设计");

        link(page, "增加字段");
        page.getByLabel("字段名称").fill("走访户数");
        page.locator("[name=type]").selectOption("number");
        page.getByLabel("必填").first().check();
        page.getByLabel("程序用的名称").fill("homes");
        button(page, "保存");
        link(page, "增加状态");
        page.getByLabel("状态名称").fill("已办结");
        page.getByLabel("办结，不能再改").check();
        button(page, "保存");
        link(page, "增加办理");
        page.getByLabel("按钮上写什么").fill("办结");
        page.locator("#from").getByText("已登记").click();
        page.getByLabel("到哪个状态").selectOption("STATE1");
        page.locator("#may input[value=HUB_DIRECTOR]").check();
        page.getByText("由新建人以外的人办").click();
        button(page, "保存");
        link(page, "增加指标");
        page.getByLabel("指标名称").fill("走访户数");
        page.getByLabel("怎样数").selectOption("sum");
        page.getByLabel("数哪个字段").selectOption("homes");
        page.getByLabel("归到哪一天").selectOption("entered STATE1");
        button(page, "保存");
    }

    private void adopt(Page page) {
        link(page, "预览");
        assertThat(page.locator("main")).containsText("走访户数");
        link(page, "返回设计");
        page.getByLabel("启用依据").fill("主任办公会第 9 次会议");
        button(page, "启用");
        assertThat(page.locator("main")).containsText("现行第 1 版");
    }
}
