package org.gongzhi.demo;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongzhi.demo.PartyWorld.Unit;
import org.gongzhi.party.body.FormingMode;
import org.gongzhi.party.body.NewPartyOrganization;
import org.gongzhi.party.body.PartyKind;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.coverage.Target;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.clock.OfficeClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Party organizations of the district since the book was opened: those that stood already, the year in which two were founded and two
 * were saved from having too few members, and who is sent to the rest. (domain.md R1, R2)
 */
@Component
@Profile("demo")
@Order(99)      // the chain of follow-up is named before
class PartyStory implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(PartyStory.class);
    private static final int MONTHS_SINCE_THE_BOOK_WAS_OPENED = 26;
    private static final String DISTRICT = "330399000000";

    private final PartyWorld world;
    private final PartyPlot plot;
    private final OfficeClock clock;

    PartyStory(PartyWorld world, PartyPlot plot, OfficeClock clock) {
        this.world = world;
        this.plot = plot;
        this.clock = clock;
    }

    @Override
    @Transactional      // a story half told would never be finished
    public void run(ApplicationArguments arguments) {
        if (world.db().sql("select exists (select from party_organization) or not exists (select from organization)").query(Boolean.class).single()) return;
        var began = System.nanoTime();
        enroll();
        var opened = at(LocalDate.now(clock).minusMonths(MONTHS_SINCE_THE_BOOK_WAS_OPENED));
        world.db().sql("update post set since = :day where since > :day and person_id in (select id from person where login in ('shaoping', 'luoyan', 'jianghua', 'fanglei', 'songke', 'yaoying', 'chenxue', 'gaolin', 'wuqian'))")
                .param("day", LocalDate.ofInstant(opened, OfficeClock.ZONE).minusDays(1)).update();
        var units = world.units();
        var committee = clock.at(opened, this::committee);
        var branches = new ArrayList<PartyBranches.Stood>();
        var helper = new PartyBranches(world, new Names(new Random(20260104)), new Random(20260105), committee, LocalDate.ofInstant(opened, OfficeClock.ZONE));
        clock.at(opened.plus(Duration.ofHours(1)), () -> branches.addAll(standing(units, helper)));
        if (plot.isFull()) new PartyYear(world, clock, helper, units, branches, plot).live();
        new PartyPeople(world, clock, plot, units, branches).send(opened.plus(Duration.ofHours(2)));
        new MassScene(world, clock, plot, units).play(opened.plus(Duration.ofHours(3)));
        world.db().sql("update message set read_at = at + interval '3 hours' where at < :before and read_at is null").param("before", Timestamp.from(clock.instant().minus(Duration.ofDays(5))))
                .update();
        log.info("The Party work of the demo district took {} ms", Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    /** Beside those whom every district has: a second hand in the office, and two more who are sent to the units. */
    private void enroll() {
        world.people().enroll("chenxue", "demo", "陈雪", "社会组织综合党委 组织委员", "CPC_OFFICE", new Reach("330399", null));
        world.people().enroll("gaolin", "demo", "高林", "党建指导员 溪北片", "INSTRUCTOR", new Reach("330399", null));
        world.people().enroll("wuqian", "demo", "吴茜", "党建指导员 溪南片", "INSTRUCTOR", new Reach("330399", null));
    }

    /** The comprehensive Party committee, and what is aimed at. */
    private PartyOrganizationId committee() {
        var office = world.as("luoyan");
        var lead = world.as("shaoping");
        var founded = LocalDate.of(2018, 6, 28);
        var id = world.bodies().enter(new NewPartyOrganization("中共云溪区社会组织综合委员会", PartyKind.COMMITTEE, null, DISTRICT, null, null, "云溪区民政局", "中共云溪区委社会工作部", true, 5),
                founded, LocalDate.of(2023, 6, 28), office);
        world.rules().aim(Target.ORGANIZATION, DISTRICT, LocalDate.now(clock), BigDecimal.valueOf(85), "“两个覆盖”集中攻坚方案", lead);
        world.rules().aim(Target.WORK, DISTRICT, LocalDate.now(clock), BigDecimal.valueOf(100), "“两个覆盖”集中攻坚方案", lead);
        for (var year = LocalDate.now(clock).getYear(); year <= LocalDate.now(clock).getYear() + 2; year++)
            world.rules().aim(Target.FORMED, DISTRICT, LocalDate.of(year, 1, 1), BigDecimal.valueOf(2), "年度党建工作要点", lead);
        return id;
    }

    /** Those that stood when the book was opened: of their own from the front, joint ones from the back. */
    private List<PartyBranches.Stood> standing(List<Unit> units, PartyBranches helper) {
        var all = new ArrayList<PartyBranches.Stood>();
        for (var i = 0; i < plot.solo() - plot.foundedLastYear(); i++) all.add(helper.solo(units.get(i), i));
        for (var j = 0; j < plot.joint(); j++) {
            var from = plot.solo() + j * PartyPlot.unitsOfAJointBranch();
            var three = units.subList(from, from + PartyPlot.unitsOfAJointBranch());
            // The last unit of the last joint branch had one of its own until it grew too small.
            all.add(helper.joint(plot.isFull() && j == plot.joint() - 1 ? three.subList(0, 2) : three, j));
        }
        return all;
    }

    private static Instant at(LocalDate day) { return day.atTime(2, 30).toInstant(ZoneOffset.UTC); }

    static NewPartyOrganization branchOf(Unit unit, PartyKind kind, FormingMode mode, PartyOrganizationId superior, String name) {
        return new NewPartyOrganization(name, kind, superior, DISTRICT, unit.id(), mode, "云溪区民政局", unit.competentUnit(), true, 3);
    }
}
