package org.gongzhi.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.gongzhi.demo.PartyBranches.Stood;
import org.gongzhi.demo.PartyWorld.Unit;
import org.gongzhi.party.body.FormingMode;
import org.gongzhi.party.body.PartyKind;
import org.gongzhi.party.guard.AlertMove;
import org.gongzhi.party.member.NewMember;
import org.gongzhi.party.member.RollSource;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;

/** The last whole year: two branches are founded, two grow too small; one takes somebody in, the other goes over into a joint branch. (domain.md R2) */
final class PartyYear {

    private final PartyWorld world;
    private final OfficeClock clock;
    private final PartyBranches branches;
    private final List<Unit> units;
    private final List<Stood> stood;
    private final PartyPlot plot;
    private final int year;

    PartyYear(PartyWorld world, OfficeClock clock, PartyBranches branches, List<Unit> units, List<Stood> stood, PartyPlot plot) {
        this.world = world;
        this.clock = clock;
        this.branches = branches;
        this.units = units;
        this.stood = stood;
        this.plot = plot;
        this.year = LocalDate.now(clock).getYear() - 1;
    }

    void live() {
        var joint = stood.get(stood.size() - 1);
        for (var i = 0; i < plot.foundedLastYear(); i++) found(units.get(plot.solo() - plot.foundedLastYear() + i), 3 + 5 * i);
        takesSomebodyIn(stood.get(9));
        goesOver(joint, units.get(plot.solo() + plot.joint() * PartyPlot.unitsOfAJointBranch() - 1));
    }

    /** Applied for, four members on the roll, reviewed, approved, founded. */
    private void found(Unit unit, int month) {
        var id = on(month, 4, () -> world.bodies().apply(PartyStory.branchOf(unit, PartyKind.BRANCH, FormingMode.AT_SOURCE, branches.committee(),
                PartyBranches.named(unit, "支部委员会")), world.as("luoyan")));
        var founding = LocalDate.of(year, month + 1, 12);
        var members = on(month, 6, () -> branches.roll(id, 3, LocalDate.of(year, month, 6)));
        on(month, 15, () -> {
            world.bodies().review(id, "三名正式党员的组织关系都已核实。", reviewer());
            return null;
        });
        on(month, 26, () -> {
            world.bodies().approve(id, "云社工委〔" + year + "〕" + (month * 3) + "号", "同意成立。", world.as("shaoping"));
            return null;
        });
        on(month + 1, 12, () -> {
            world.bodies().establish(id, founding, "召开党员大会，宣布成立。", world.as("luoyan"));
            return null;
        });
        stood.add(new Stood(id, unit, List.of(unit), members));
    }

    /** Members leave until there are two; a month later one comes from elsewhere. */
    private void takesSomebodyIn(Stood branch) {
        on(3, 10, () -> shrink(branch));
        on(3, 12, () -> {
            world.alerts().choose(world.openAlert(branch.id().value()), AlertMove.TRANSFER_IN, "联系社区党委，转入一名在职党员。", world.as("luoyan"));
            return null;
        });
        on(4, 18, () -> {
            var joined = LocalDate.of(year, 4, 18);
            world.members().enroll(branch.id(), NewMember.full(branches.name(), joined, joined.minusYears(9)).from(RollSource.TRANSFER, "溪上街道溪上社区党委"), world.as("luoyan"));
            return null;
        });
    }

    private void goesOver(Stood joint, Unit unit) {
        var founded = unit.registeredOn().plusDays(90);
        var opened = LocalDate.now(clock).minusMonths(25);
        var small = clock.at(at(opened), () -> {
            var id = world.bodies().enter(PartyStory.branchOf(unit, PartyKind.BRANCH, FormingMode.SOLO, branches.committee(), PartyBranches.named(unit, "支部委员会")),
                    founded.isBefore(opened) ? founded : opened, founded.isBefore(opened.minusYears(3)) ? opened.minusYears(1) : founded.isBefore(opened) ? founded : opened, world.as("luoyan"));
            return new Stood(id, unit, List.of(unit), branches.roll(id, 3, founded.isBefore(opened) ? founded : opened));
        });
        on(5, 20, () -> shrink(small));
        on(6, 24, () -> {
            world.mergers().join(world.openAlert(small.id().value()), joint.id(), "党员长期不足三名，并入联合党支部。", world.as("shaoping"));
            return null;
        });
    }

    private Object shrink(Stood branch) {
        var members = branch.members();
        for (var i = members.size() - 1; i >= 2; i--) world.members().moveOut(members.get(i), "市级机关党委", LocalDate.now(clock), world.as("luoyan"));
        return branch;
    }

    /** Whoever applied does not review. */
    private Viewer reviewer() { return world.as("chenxue"); }

    private <T> T on(int month, int day, Supplier<T> work) { return clock.at(at(LocalDate.of(year, month, day)), work); }

    private static Instant at(LocalDate day) { return day.atTime(3, 0).toInstant(ZoneOffset.UTC); }
}
