package org.gongzhi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What leads up to the main job and beside it, in browsers that run no scripts: a salon, sealed offers, partners, a whole table. */
class PlainJourneyTests extends Journey {

    private static final String TABLE = """
            类型,名称,统一社会信用代码,备案编号,所在地,登记日期,服务领域,注册资金（元）
            社区社会组织,素笺读书会,,云溪备 2026-911,溪上街道,2026-03-02,阅读推广,%s
            社区社会组织,素笺棋社,,云溪备 2026-912,溪上街道,2026-03-02,文艺展演,
            """;

    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;

    @BeforeEach
    void withoutScripts() { script = false; }

    @AfterEach
    void backToToday() { clock.resume(); }

    @Test
    void aSalonResolvesOnAnOrder() {
        var page = logIn("helan");
        page.navigate(address("/salons"));
        link(page, "筹备沙龙");
        page.getByLabel("主题").fill("旧书往哪里放");
        page.getByLabel("召开时间").fill(minute(clock.instant().plusSeconds(3600)));
        page.getByLabel("地点").fill("议事厅");
        button(page, "保存");
        assertThat(page.getByLabel("主题")).hasValue("旧书往哪里放");
        page.getByLabel("主持人").fill("何岚");
        page.getByLabel("议程").fill("说需求\n议办法");
        button(page, "保存");
        var salon = page.url();
        invite(page, salon);
        propose(page, salon);
        button(page, "发出通知");
        page.navigate(salon + "/timeline");
        assertThat(page.locator("main")).containsText("发出通知");
        clock.advance(Duration.ofDays(1));
        hold(page, salon);
        link(page, "据此制单");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("制单"))).isVisible();
        assertThat(complaints).isEmpty();
    }

    private static void invite(Page page, String salon) {
        page.navigate(salon + "/participants");
        page.getByLabel("居民代表").check();
        page.getByLabel("姓名").fill("陈桂芬");
        button(page, "添加");
        assertThat(page.locator("main tbody")).containsText("陈**");
    }

    private static void propose(Page page, String salon) {
        page.navigate(salon);
        unfold(page, "添加方案");
        page.locator("#option-title").fill("楼道书架");
        page.locator("#option-title").locator("xpath=ancestor::form").getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("main")).containsText("楼道书架");
    }

    private static void hold(Page page, String salon) {
        page.navigate(salon);
        unfold(page, "登记召开");
        page.getByLabel("会议记录").fill("都愿意捐。");
        button(page, "登记召开");
        page.locator("[name=votes]").fill("1");
        button(page, "记票");
        page.locator("[name=option]").check();
        page.getByLabel("决议").fill("六月底前每幢一个书架。");
        button(page, "形成决议");
        stands(page, "已形成决议");
    }

    @Test
    void sealedOffersAreOpenedAndTheChosenOneBringsPartners() {
        var order = published();
        offer("linxia", order, "四名社工，每周两次", "900");
        offer("zhouqi", order, "两名志愿者，每周一次", "700");
        var desk = logIn("wangmin");
        desk.navigate(order + "/candidates");
        assertThat(desk.locator("main")).containsText("已有 2 家报名");
        assertThat(desk.locator("main")).not().containsText("四名社工");
        clock.advance(Duration.ofDays(2));
        desk.navigate(order + "/candidates");
        assertThat(desk.locator("main")).containsText("四名社工");
        desk.locator("form[action$='/award']").getByLabel("海棠社会工作服务中心").check();
        desk.locator("#award-note").fill("人手最足。");
        button(desk, "选定");
        desk.navigate(order);
        stands(desk, "服务中");
        teamUp(order);
        assertThat(complaints).isEmpty();
    }

    private String published() {
        var page = logIn("helan");
        page.navigate(address("/orders/new"));
        var today = LocalDateTime.now(clock.withZone(OfficeClock.ZONE)).toLocalDate();
        page.getByLabel("服务事项").fill("独居老人读报");
        page.getByLabel("具体要求").fill("每周上门读报一次。");
        page.getByLabel("开始日期").fill(today.plusDays(5).toString());
        page.getByLabel("结束日期").fill(today.plusDays(40).toString());
        page.getByLabel("服务领域").selectOption("ELDERLY_CARE");
        page.getByLabel("四领").selectOption("VOLUNTEER");
        page.getByLabel("一般服务单").check();
        page.locator("[name=budget]").fill("1000");
        page.locator("[name=line]").selectOption(new SelectOption().setIndex(1));
        page.getByLabel("报名择优").check();
        page.getByLabel("报名截止时间").fill(minute(clock.instant().plus(Duration.ofDays(1))));
        button(page, "保存草稿");
        button(page, "提交审批");
        var order = page.url();
        var director = logIn("guhong");
        director.navigate(order);
        button(director, "批准");
        var desk = logIn("wangmin");
        desk.navigate(order);
        button(desk, "发布");
        stands(desk, "待承接");
        return order;
    }

    private void offer(String login, String order, String plan, String price) {
        var page = logIn(login);
        page.navigate(order + "/candidates");
        page.getByLabel("服务方案").fill(plan);
        page.locator("[name=price]").fill("1000.01");
        button(page, "报名");
        assertThat(page.locator(".invalid-feedback").first()).isVisible();
        assertThat(page.getByLabel("服务方案")).hasValue(plan);
        page.locator("[name=price]").fill(price);
        button(page, "报名");
        assertThat(page.getByText("我们的报名")).isVisible();
    }

    private void teamUp(String order) {
        var page = logIn("linxia");
        page.navigate(order + "/partners");
        page.locator("#name-0").fill("并不存在的组织");
        page.locator("#part-0").fill("场地");
        button(page, "保存");
        assertThat(page.locator("#name-0")).hasValue("并不存在的组织");
        page.locator("#name-0").fill(db.sql("select o.name from organization o join post p on p.organization_id = o.id join person x on x.id = p.person_id where x.login = 'zhouqi'")
                .query(String.class).single());
        button(page, "保存");
        assertThat(page.locator("main tbody tr")).hasCount(2);
    }

    @Test
    void aWholeTableComesInAfterItsFaultIsMended() {
        var page = logIn("xujing");
        upload(page, TABLE.formatted("三万"));
        assertThat(page.getByText("需要改正的地方").first()).isVisible();
        link(page, "换一份表格");
        upload(page, TABLE.formatted(""));
        button(page, "导入 2 家");
        page.waitForURL(address("/jobs/*"));
        assertThat(page.getByText("查看结果")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        link(page, "查看结果");
        assertThat(page.locator("main")).containsText("新增 2 家");
        assertThat(db.sql("select count(*) from organization where name like '素笺%'").query(Integer.class).single()).isEqualTo(2);
        assertThat(complaints).isEmpty();
    }

    private void upload(Page page, String table) {
        page.navigate(address("/organizations/import"));
        page.locator("[name=file]").setInputFiles(new FilePayload("名册.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        button(page, "上传核对");
    }

    /** A summary opens without a script too. */
    private static void unfold(Page page, String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first().click();
    }

    private static String minute(Instant at) {
        return LocalDateTime.ofInstant(at, OfficeClock.ZONE).truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
