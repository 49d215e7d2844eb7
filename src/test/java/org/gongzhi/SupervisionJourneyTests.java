package org.gongzhi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.mark.Marks;
import org.gongzhi.appraisal.mark.NewMark;
import org.gongzhi.appraisal.round.NewRound;
import org.gongzhi.appraisal.round.Rounds;
import org.gongzhi.incubation.GivenCentres;
import org.gongzhi.incubation.GivenCentres.Settled;
import org.gongzhi.organization.inspection.InspectionYear;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A report that does not come: the abnormal list, and no more than two stars. (domain.md M48, M50, C8) */
class SupervisionJourneyTests extends Journey {

    @Autowired GivenCentres centres;
    @Autowired InspectionYear inspections;
    @Autowired Rounds rounds;
    @Autowired Marks marks;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;

    private Settled resident;

    @AfterEach
    void backToToday() {
        clock.resume();
        if (resident != null) db.sql("delete from organization_star where organization_id = ?").param(resident.organization()).update();
    }

    @Test
    void anAnnualCheckTooLateLeadsToTheAbnormalListAndCapsTheStars() {
        var year = LocalDate.now(clock).getYear();
        resident = settled(year);
        clock.set(LocalDate.of(year, 1, 5).atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
        inspections.morning();
        clock.set(LocalDate.of(year, 12, 31).atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
        inspections.morning();

        listed();
        var member = logIn(resident.login());
        member.setViewportSize(390, 844);
        member.navigate(address("/organizations/" + resident.organization() + "/standing"));
        assertThat(member.locator("main")).containsText("活动异常名录");
        assertThat((int) member.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        member.navigate(address("/supervision/credit"));
        member.locator("main table a").first().click();
        member.locator("#apply-note").fill("忘记报送，马上补报。");
        button(member, "申请移出");
        assertThat(member.locator("[role=alert]")).containsText("年度报告还没有报送");
        assertThat(member.locator("#apply-note")).hasValue("忘记报送，马上补报。");

        capped(year);
        assertThat(complaints).isEmpty();
    }

    private void listed() {
        var registrar = logIn("fangzhou");
        registrar.navigate(address("/supervision/credit?q=" + URLEncoder.encode(name(), StandardCharsets.UTF_8)));
        link(registrar, name());
        stands(registrar, "待列入");
        registrar.locator("#list-note").fill("云民社〔2026〕31 号");
        button(registrar, "列入名录");
        stands(registrar, "已列入");
    }

    /** Ninety-four points would be five stars. */
    private void capped(int year) {
        clock.set(LocalDate.of(year + 1, 1, 20).atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
        var scheme = db.sql("select id from appraisal_scheme where code = 'yearly_star' and stage = 'ADOPTED' order by version limit 1").query(UUID.class).single();
        var round = rounds.open(new NewRound(scheme, "330399003003", "行程 " + Instant.now().toEpochMilli(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), centres.as("guhong"));
        marks.record(round, List.of(new NewMark(resident.organization(), "party", new BigDecimal("94"), "", "台账")), centres.as("luoyan"));
        for (var item : List.of("monthly", "self", "peer", "public")) rounds.settle(round, resident.organization(), item, new BigDecimal("94"), "按台账录入", centres.as("guhong"));
        rounds.close(round, centres.as("wangmin"));
        var director = logIn("guhong");
        director.navigate(address("/appraisals/" + round + "/results/" + resident.organization()));
        assertThat(director.locator("main")).containsText("二星级");
        assertThat(director.locator("main")).containsText("列入活动异常名录，最高二星级");
    }

    private Settled settled(int year) {
        var centre = centres.aCentreIn("330399003003");
        var one = centres.settled(centre, centres.seats(centre).get(0));
        db.sql("update settlement set applied_on = make_date(:year, 1, 1), in_on = make_date(:year, 1, 1) where id = :id").param("year", year).param("id", one.settlement()).update();
        return one;
    }

    private String name() { return db.sql("select name from organization where id = ?").param(resident.organization()).query(String.class).single(); }
}
