package org.gongzhi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.mark.Marks;
import org.gongzhi.appraisal.mark.NewMark;
import org.gongzhi.appraisal.round.NewRound;
import org.gongzhi.appraisal.round.Rounds;
import org.gongzhi.incubation.GivenCentres;
import org.gongzhi.incubation.GivenCentres.Settled;
import org.gongzhi.incubation.month.GivenMonths;
import org.gongzhi.order.GivenOrders;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.file.GivenFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From points to their consequences, in the browser: a third low month, and the stars of a year. (domain.md M63–M66) */
class ScoreJourneyTests extends Journey {

    @Autowired GivenCentres centres;
    @Autowired GivenMonths months;
    @Autowired GivenOrders orders;
    @Autowired Rounds rounds;
    @Autowired Marks marks;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;

    private final List<UUID> rated = new ArrayList<>();

    @AfterEach
    void backToToday() {
        clock.resume();
        db.sql("delete from organization_star where organization_id = any (:ids)").param("ids", rated.toArray(UUID[]::new)).update();
    }

    @Test
    void theThirdLowMonthOpensACaseThatIsRectified() {
        var one = settled("330399003001", 1).get(0);
        for (int month = 8; month <= 9; month++) months.locked(YearMonth.of(2026, month), Map.of(one.organization(), new BigDecimal("5.5")), List.of());
        var round = open("monthly_ten", "330399003001", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
        scoredOnAPhone(round);
        closePublishAndLock(round);

        var desk = logIn("wangmin");
        desk.navigate(address("/incubation/cases"));
        link(desk, name(one));
        stands(desk, "待约谈");
        var dossier = desk.url();
        var interview = address("/interviews/" + db.sql("select interview_id from low_case where organization_id = ?").param(one.organization()).query(UUID.class).single());
        interviewed(one, interview);
        desk = logIn("wangmin");
        desk.navigate(dossier);
        stands(desk, "限期整改");
        var office = logIn("guhong");
        office.navigate(interview);
        office.locator("summary", new Page.LocatorOptions().setHasText("认定整改到位")).click();
        office.locator("#pass-note").fill("现场复查，已经整改。");
        office.locator("form[action$='/pass'] button").click();
        stands(office, "整改到位");
        desk.navigate(dossier);
        stands(desk, "整改到位");
        assertThat(complaints).isEmpty();
    }

    @Test
    void starsArePublishedContestedCorrectedLockedAndTheBestComesFirst() {
        var two = settled("330399003002", 2);
        var year = LocalDate.now(clock).getYear() - 1;
        var best = two.get(0);
        db.sql("update settlement set applied_on = make_date(:year, 1, 1), in_on = make_date(:year, 1, 1) where id = any (:ids)").param("year", year)
                .param("ids", two.stream().map(Settled::settlement).toArray(UUID[]::new)).update();
        var round = open("yearly_star", "330399003002", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        for (var one : two) {
            rated.add(one.organization());
            marks.record(round, List.of(new NewMark(one.organization(), "party", new BigDecimal(one == best ? 80 : 70), "", "台账")), centres.as("luoyan"));
            for (var item : List.of("monthly", "self", "peer", "public"))
                rounds.settle(round, one.organization(), item, new BigDecimal(one == best ? 94 : 72), "按台账录入", centres.as("guhong"));
        }
        rounds.close(round, centres.as("wangmin"));
        publish(round);
        objectedAndCorrected(best, round);
        lock(round);

        var everybody = visitor(390);
        everybody.navigate(address("/portal/stars?year=" + year));
        assertThat(everybody.getByText(name(best))).isVisible();
        var page = logIn("helan");
        page.navigate(address("/orders/" + orders.anOpenOrder() + "/candidates"));
        assertThat(page.locator(".rows > li").first()).containsText(name(best));
        assertThat(page.getByText(year + " 年度评为 5 星，本年度优先对接").first()).isVisible();
        assertThat(complaints).isEmpty();
    }

    private void objectedAndCorrected(Settled best, UUID round) {
        var notice = db.sql("select id from notice where subject_id = ?").param(round).query(UUID.class).single();
        var member = logIn(best.login());
        member.navigate(address("/notices/" + notice));
        member.getByLabel("哪一项不对，依据是什么").fill("党建清单有三项没有计入。");
        button(member, "提出异议");
        var lead = logIn("shaoping");
        var objection = db.sql("select id from objection where notice_id = ?").param(notice).query(UUID.class).single();
        lead.navigate(address("/objections/" + objection));
        lead.locator("summary", new Page.LocatorOptions().setHasText("认定成立")).click();
        lead.locator("#uphold-note").fill("核对台账，情况属实。");
        lead.locator("form[action$='/uphold'] button").click();
        stands(lead, "异议成立");
        lead.navigate(address("/todos"));
        lead.locator("a[href='/incubation/corrections/" + objection + "']").click();
        lead.locator("[name=item]").selectOption("party");
        lead.locator("[name=points]").fill("92");
        lead.locator("[name=because]").fill("三项任务补计");
        button(lead, "更正");
        assertThat(lead.getByText("更正为 92 分")).isVisible();
        lead.navigate(address("/notices/" + notice));
        assertThat(lead.getByText("第 2 版").first()).isVisible();
    }

    /** One point for each item, each with a photo. */
    private void scoredOnAPhone(UUID round) {
        var phone = logIn("wangmin");
        phone.setViewportSize(390, 844);
        phone.navigate(address("/appraisals/" + round + "/marking"));
        link(phone, "开始打分");
        phone.locator(".marks-do button").waitFor();
        for (int n = 0; n < phone.locator("[name^='marks['][name$='].item']").count(); n++) {
            var pill = phone.locator("[name='marks[" + n + "].points'][value='1']");
            if (pill.count() > 0) pill.check();
            else phone.locator("[name='marks[" + n + "].points']").fill("1");
            phone.locator("[name='marks[" + n + "].photos']").setInputFiles(new FilePayload("现场.jpg", "image/jpeg", GivenFiles.photo(640, 480)));
        }
        phone.locator(".marks-do button").click();
        assertThat(phone.getByText("都评完了")).isVisible();
    }

    private void closePublishAndLock(UUID round) {
        var desk = logIn("wangmin");
        desk.navigate(address("/appraisals/" + round));
        button(desk, "评分结账");
        stands(desk, "已结账");
        publish(round);
        lock(round);
    }

    private void publish(UUID round) {
        var director = logIn("guhong");
        director.navigate(address("/appraisals/" + round));
        button(director, "公示结果");
        stands(director, "公示中");
    }

    /** When the time to object is over. */
    private void lock(UUID round) {
        clock.advance(Duration.ofDays(12));
        var director = logIn("guhong");
        director.navigate(address("/appraisals/" + round));
        button(director, "锁定结果");
        stands(director, "已锁定");
    }

    private void interviewed(Settled one, String interview) {
        clock.set(db.sql("select at from interview where organization_id = ?").param(one.organization()).query((row, n) -> row.getTimestamp("at").toInstant()).single());
        var office = logIn("guhong");
        office.navigate(interview);
        office.locator("[name=attendee]").last().fill("沈若兰");
        office.locator("[name=record]").fill("三个月卫生、消防多次扣分，负责人认可。");
        office.locator("[name=demand]").fill("每日值班检查，补齐灭火器。");
        office.locator("[name=due]").fill(LocalDate.now(clock).plusDays(10).toString());
        button(office, "登记约谈记录");
        sign(office, "guhong");
        var member = logIn(one.login());
        member.navigate(interview);
        sign(member, one.login());
    }

    private void sign(Page page, String login) {
        page.locator("[name=name]").fill(centres.as(login).name());
        button(page, "签字");
    }

    private UUID open(String scheme, String region, LocalDate from, LocalDate to) {
        var id = db.sql("select id from appraisal_scheme where code = ? and stage = 'ADOPTED' order by version limit 1").param(scheme).query(UUID.class).single();
        return rounds.open(new NewRound(id, region, "行程 " + Instant.now().toEpochMilli(), from, to), centres.as("guhong"));
    }

    /** In a centre of a community of its own, since spring. */
    private List<Settled> settled(String region, int many) {
        var centre = centres.aCentreIn(region);
        var settled = new ArrayList<Settled>();
        for (int n = 0; n < many; n++) settled.add(centres.settled(centre, centres.seats(centre).get(n)));
        db.sql("update settlement set applied_on = '2026-03-01', in_on = '2026-03-01' where id = any (:ids)")
                .param("ids", settled.stream().map(Settled::settlement).toArray(UUID[]::new)).update();
        return settled;
    }

    private String name(Settled one) { return db.sql("select name from organization where id = ?").param(one.organization()).query(String.class).single(); }
}
