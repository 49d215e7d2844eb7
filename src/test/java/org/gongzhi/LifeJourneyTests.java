package org.gongzhi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.gongzhi.party.life.GivenLife;
import org.gongzhi.party.life.LifePeriod;
import org.gongzhi.party.life.MeetingBook;
import org.gongzhi.party.life.MeetingType;
import org.gongzhi.party.life.PastMeeting;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of a branch in a real browser: its year on a phone, an election, and somebody on the way into the Party. */
class LifeJourneyTests extends Journey {

    @Autowired GivenLife given;
    @Autowired MeetingBook book;

    @Test
    void aBranchPlansSignsInWritesDownAndIsRanked() {
        var branch = given.aBranch(3);
        var quarter = LifePeriod.QUARTER.begin(given.today()).minusMonths(3);
        book.enter(List.of(new PastMeeting(branch.id(), MeetingType.ASSEMBLY, "季度党员大会", quarter.plusDays(20), "活动室", "", 3, 3, "讨论工作。")), "journey", given.as("luoyan"));
        var phone = onAPhone(branch.secretary());
        phone.navigate(address("/party/year"));
        assertThat(phone.locator("h1")).hasText(branch.name());
        link(phone, "安排主题党日");
        phone.locator("[name=topic]").fill("走访结对社区");
        phone.locator("[name=at]").fill(given.today() + "T09:00");
        phone.locator("[name=place]").fill("邻里中心");
        button(phone, "列入计划");
        stands(phone, "已计划");
        button(phone, "开始签到");
        stands(phone, "待补记录");
        link(phone, "打开签到码");
        signIn(phone.locator(".address").innerText(), "孙小丙");
        phone.goBack();
        phone.reload();
        assertThat(phone.locator("main")).containsText("扫码");
        phone.locator("[name=minutes]").fill("走访了六户，记下需求三条。");
        phone.locator("[name=present]").first().check();
        button(phone, "归档记录");
        stands(phone, "已归档");
        Assertions.assertThat((int) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        ranked(branch, phone);
        Assertions.assertThat(complaints).isEmpty();
    }

    private void signIn(String code, String name) {
        var member = visitor(390);
        member.navigate(address(code.substring(code.indexOf("/s/"))));
        member.locator("[name=name]").fill("陌生人");
        member.locator("[name=tail]").fill("1234");
        button(member, "签到");
        assertThat(member.locator("main")).containsText("名册上没有这个名字");
        member.locator("[name=name]").fill(name);
        button(member, "签到");
        assertThat(member.locator("main")).containsText("签到成功");
    }

    /** The Party committee's office collects the quarter and makes it public; the branch sees where it stands. */
    private void ranked(GivenLife.Given branch, Page phone) {
        var office = logIn("luoyan");
        office.navigate(address("/party/activity"));
        button(office, "采集数据，开展评分");
        office.locator(".figure-card").filter(new Locator.FilterOptions().setHasText("评分中")).first().click();
        button(office, "评分结账");
        stands(office, "已结账");
        button(office, "公示结果");
        stands(office, "公示中");
        phone.navigate(address("/portal/notices"));
        link(phone, LifePeriod.QUARTER.name(given.today().minusMonths(3)) + "支部活跃度结果公示");
        assertThat(phone.locator("main")).containsText(branch.name());
        phone.navigate(address("/party/year/" + branch.id() + "?year=" + given.today().minusMonths(3).getYear()));
        assertThat(phone.locator("main")).containsText("名，共");
    }

    @Test
    void anElectionGoesFromTheReminderToTheApproval() {
        var branch = given.aBranch(5, given.today().minusYears(3).plusMonths(2));
        var office = logIn("luoyan");
        office.navigate(address("/party/elections/new"));
        office.locator("[name=branch]").selectOption(new SelectOption().setLabel(branch.name()));
        button(office, "发出提醒");
        stands(office, "待启动");

        var secretary = onAPhone(branch.secretary());
        secretary.navigate(address("/party/elections"));
        link(secretary, branch.name());
        secretary.locator("#prepare-on").fill(given.today().toString());
        secretary.locator("[name=seats]").fill("3");
        button(secretary, "报送筹备方案");
        assertThat(secretary.locator("main")).containsText("不满 7 名的不设委员会");
        secretary.locator("[name=seats]").fill("1");
        button(secretary, "报送筹备方案");
        stands(secretary, "筹备中");
        vote(secretary, "3");
        assertThat(secretary.locator("main")).containsText("到会不少于 4 名才有效");
        vote(secretary, "4");
        stands(secretary, "待报告");
        secretary.locator("#report-note").fill("程序合规，得票过半。");
        button(secretary, "报告选举结果");
        stands(secretary, "待批复");

        var lead = logIn("shaoping");
        lead.navigate(secretary.url());
        lead.locator("[name=paper]").fill("云社综委〔2026〕9 号");
        button(lead, "批复");
        stands(lead, "已批复");
        assertThat(lead.locator("main")).containsText("书记");
        Assertions.assertThat(complaints).isEmpty();
    }

    private static void vote(Page secretary, String present) {
        secretary.locator("#elect-on").fill(LocalDate.now(OfficeClock.ZONE).toString());
        secretary.locator("[name=present]").fill(present);
        secretary.locator("[name=votes]").nth(1).fill("3");
        secretary.locator("select[name=post]").nth(1).selectOption("SECRETARY");
        button(secretary, "登记选举结果");
    }

    @Test
    void nobodyBecomesAnObjectOfDevelopmentTooEarly() {
        var branch = given.aBranch(3);
        var page = logIn(branch.secretary());
        var applied = given.today().minusMonths(3);
        page.navigate(address("/party/developments/new"));
        page.locator("[name=name]").fill("韩梅梅");
        page.locator("[name=born]").fill("2001-02-03");
        page.locator("[name=on]").fill(applied.toString());
        button(page, "登记");
        stands(page, "入党申请人");
        assertThat(page.locator("h1")).hasText("韩**");
        step(page, "党组织派人谈话", "talk", applied.plusDays(10), "动机端正");
        assertThat(page.locator("#timeline")).containsText("党组织派人谈话");
        open(page, "确定为入党积极分子");
        page.locator("#decide-on").fill(applied.plusDays(20).toString());
        page.locator("[name=members]").first().check();
        button(page, "确定为入党积极分子");
        stands(page, "入党积极分子");
        step(page, "确定为发展对象", "propose", given.today(), "表现很好");
        stands(page, "入党积极分子");
        assertThat(page.locator("main")).containsText("最早 " + applied.plusDays(20).plusYears(1) + " 才能确定为发展对象");
        page.navigate(page.url().replaceAll("/proposal$", "") + "/file");
        assertThat(page.locator("main")).containsText("发展党员工作档案");
        Assertions.assertThat(complaints).isEmpty();
    }

    private static void step(Page page, String label, String move, LocalDate on, String words) {
        open(page, label);
        page.locator("#" + move + "-on").fill(on.toString());
        page.locator("#" + move + "-note").fill(words);
        button(page, label);
    }

    private static void open(Page page, String label) { page.locator("summary").getByText(label, new Locator.GetByTextOptions().setExact(true)).click(); }

    private Page onAPhone(String login) {
        var page = visitor(390);
        page.navigate(address("/login"));
        page.locator("[name=username]").fill(login);
        page.locator("[name=password]").fill("demo");
        button(page, "登录");
        return page;
    }
}
