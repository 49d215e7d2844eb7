package org.gongzhi.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.demo.LifeWorld.Branch;
import org.gongzhi.platform.access.Viewer;

/** In the last whole year twelve are admitted, twenty-eight become activists, fifteen apply: different people. (domain.md R4) */
final class DevelopmentScene {

    private static final int ADMITTED = 12;
    private static final int ACTIVISTS = 28;
    private static final int APPLIED = 15;

    private final LifeWorld world;
    private final List<Branch> branches;
    private final Names names;
    private final boolean full;
    private final Viewer office;
    private final Viewer lead;

    DevelopmentScene(LifeWorld world, List<Branch> branches, Names names, boolean full) {
        this.world = world;
        var old = branches.stream().filter(branch -> branch.founded().isBefore(LocalDate.now(world.clock()).minusMonths(42))).toList();
        this.branches = old.isEmpty() ? branches : old;
        this.office = world.as("luoyan");
        this.lead = world.as("shaoping");
        this.names = names;
        this.full = full;
    }

    void play(int year, LocalDate today) {
        if (!full) {
            world.on(today.minusDays(20), 9, () -> apply(branches.get(0), today.minusDays(20)));
            return;
        }
        linxia(LocalDate.of(year + 1, 1, 5), today);
        for (var i = 0; i < ADMITTED; i++) admitted(branches.get(i * 5 % branches.size()), LocalDate.of(year, i + 1, 16), today);
        for (var i = 0; i < ACTIVISTS; i++) activist(branches.get((i * 3 + 1) % branches.size()), LocalDate.of(year, i % 12 + 1, 9 + i % 15), today);
        for (var i = 0; i < APPLIED; i++) {
            var branch = branches.get((i * 7 + 2) % branches.size());
            var on = LocalDate.of(year, i % 12 + 1, 3 + i);
            var id = new UUID[1];
            world.on(on, 10, () -> id[0] = apply(branch, on));
            world.on(on.plusDays(12), 10, () -> world.developments().talk(id[0], on.plusDays(12), "了解入党动机，讲清党的性质和程序。", office));
        }
    }

    /** This year: somebody whom one can log in as follows her own file. */
    private void linxia(LocalDate applied, LocalDate today) {
        var branch = branches.get(0);
        var decided = applied.plusDays(60);
        if (!decided.isBefore(today)) return;
        var id = new UUID[1];
        world.on(applied, 10, () -> {
            id[0] = world.developments().apply(branch.id(), "林夏", LocalDate.of(1996, 4, 18), applied, office);
            world.developments().link(id[0], "linxia", office);
        });
        world.on(applied.plusDays(12), 10, () -> world.developments().talk(id[0], applied.plusDays(12), "了解入党动机，介绍支部情况和程序。", office));
        world.on(decided, 9, () -> world.developments().decide(id[0], decided, world.roll(branch.id(), decided).subList(0, 2), "支委会研究，报综合党委备案。", office));
        var review = decided.plusMonths(6);
        if (review.isBefore(today)) world.on(review, 9, () -> world.developments().review(id[0], review, "带头做困难家庭走访，群众评价好。", office));
    }

    private UUID apply(Branch branch, LocalDate on) {
        return world.developments().apply(branch.id(), names.name(), on.minusYears(24).minusDays(branch.name().length() * 37L), on, office);
    }

    private UUID activist(Branch branch, LocalDate decided, LocalDate today) {
        var id = new UUID[1];
        var applied = decided.minusMonths(13);
        world.on(decided, 9, () -> {
            id[0] = apply(branch, applied);
            world.developments().talk(id[0], applied.plusDays(15), "态度端正，表现积极。", office);
            world.developments().decide(id[0], decided, world.roll(branch.id(), decided).subList(0, 2), "支委会研究，报综合党委备案。", office);
        });
        for (var day = decided.plusMonths(6); day.isBefore(today) && day.isBefore(decided.plusMonths(13)); day = day.plusMonths(6)) {
            var on = day;
            world.on(on, 9, () -> world.developments().review(id[0], on, "思想上进，参加活动积极，群众评价好。", office));
        }
        return id[0];
    }

    /** Whoever is admitted was an activist the year before; what happened before the book was opened is written in afterwards. */
    private void admitted(Branch branch, LocalDate voted, LocalDate today) {
        var doors = world.developments();
        var object = voted.minusDays(75);
        var id = activist(branch, object.minusMonths(13), object.plusDays(1));
        var people = world.roll(branch.id(), voted).subList(0, 2);
        world.on(object, 10, () -> doors.propose(id, object, "听取意见后支部讨论，报上级备案。", office));
        world.on(object.plusDays(20), 10, () -> {
            doors.introduce(id, object.plusDays(20), people, office);
            doors.check(id, object.plusDays(20), "政治历史清楚，结论性意见合格。", office);
        });
        world.on(object.plusDays(40), 10, () -> doors.train(id, object.plusDays(40), 3, 24, "参加区委党校发展对象培训班。", office));
        world.on(object.plusDays(50), 10, () -> doors.show(id, object.plusDays(50), world.days().plus(object.plusDays(50), 6), "支部公示栏、社区公开栏", office));
        var all = world.roll(branch.id(), voted).size();
        world.on(voted, 15, () -> doors.vote(id, voted, all, all, "党员大会讨论表决通过。", office));
        world.on(voted.plusDays(15), 10, () -> doors.speak(id, voted.plusDays(15), false, "对党的认识清楚，同意审批。", lead));
        world.on(voted.plusDays(22), 10, () -> doors.approve(id, voted.plusDays(22), "云社综委批〔" + voted.getYear() + "〕" + voted.getMonthValue() + "号", lead));
        var over = voted.plusYears(1);
        if (over.plusDays(20).isBefore(today)) {
            world.on(over, 15, () -> doors.convert(id, over, "预备期表现合格，同意按期转正。", office));
            world.on(over.plusDays(18), 10, () -> doors.confirm(id, over.plusDays(18), "同意转正", lead));
        }
    }
}
