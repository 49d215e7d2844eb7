package org.gongzhi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongzhi.demo.PartyWorld.Unit;
import org.gongzhi.party.body.FormingMode;
import org.gongzhi.party.body.PartyKind;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.coverage.Means;
import org.gongzhi.party.member.MemberId;
import org.gongzhi.party.member.NewMember;
import org.gongzhi.party.member.PartyPost;

/** Writes branches into the book, with their rolls and secretaries. */
final class PartyBranches {

    /** @param host the unit in which it stands, the first of those it covers */
    record Stood(PartyOrganizationId id, Unit host, List<Unit> units, List<MemberId> members) {}

    private static final List<FormingMode> MODES = List.of(FormingMode.SOLO, FormingMode.SOLO, FormingMode.SOLO, FormingMode.AT_SOURCE, FormingMode.SOLO, FormingMode.DISPATCHED,
            FormingMode.SOLO, FormingMode.FALLBACK);
    private static final List<PartyPost> COMMITTEE = List.of(PartyPost.SECRETARY, PartyPost.ORGANIZATION, PartyPost.PUBLICITY);
    private static final int COMMITTEE_FROM = 7;

    private final PartyWorld world;
    private final Names names;
    private final Random random;
    private final PartyOrganizationId committee;
    private final LocalDate opened;

    /** @param opened when the book was opened */
    PartyBranches(PartyWorld world, Names names, Random random, PartyOrganizationId committee, LocalDate opened) {
        this.opened = opened;
        this.world = world;
        this.names = names;
        this.random = random;
        this.committee = committee;
    }

    PartyOrganizationId committee() { return committee; }

    static String named(Unit unit, String what) {
        return "中共" + (unit.name().startsWith("云溪") ? "" : "云溪区") + unit.name() + what;
    }

    Stood solo(Unit unit, int number) {
        var founded = founded(unit, number);
        var id = world.bodies().enter(PartyStory.branchOf(unit, PartyKind.BRANCH, MODES.get(number % MODES.size()), committee, named(unit, "支部委员会")), founded, term(founded, number),
                world.as("luoyan"));
        return new Stood(id, unit, List.of(unit), roll(id, size(number), founded));
    }

    Stood joint(List<Unit> units, int number) {
        var host = units.get(0);
        var founded = founded(units.get(units.size() - 1), number);
        var id = world.bodies().enter(PartyStory.branchOf(host, PartyKind.JOINT, FormingMode.JOINT, committee, "中共云溪区社会组织第" + "一二三四五".charAt(number) + "联合支部委员会"), founded,
                term(founded, number), world.as("luoyan"));
        for (var unit : units.subList(1, units.size())) world.coverages().correct(unit.id(), id, Means.JOIN, founded, null, "启用系统时补登", world.as("luoyan"));
        return new Stood(id, host, units, roll(id, 5, founded));
    }

    /** Full members since before; every fifth roll has somebody probationary, every ninth somebody who lives elsewhere. */
    List<MemberId> roll(PartyOrganizationId id, int size, LocalDate founded) {
        var office = world.as("luoyan");
        var members = new ArrayList<MemberId>();
        for (var i = 0; i < size; i++) members.add(world.members().enroll(id, NewMember.full(names.name(), founded, founded.minusYears(1 + random.nextInt(18)).minusDays(random.nextInt(300))), office));
        world.members().elect(members.get(0), PartyPost.SECRETARY, "支部党员大会选举，综合党委批复", office);
        if (size >= COMMITTEE_FROM) for (var i = 1; i < COMMITTEE.size(); i++) world.members().elect(members.get(i), COMMITTEE.get(i), "支部党员大会选举，综合党委批复", office);
        if (random.nextInt(5) == 0) {
            var admitted = founded.plusMonths(3).isAfter(opened) ? founded : founded.plusMonths(3);
            world.members().enroll(id, NewMember.probationary(names.name(), admitted, admitted), office);
        }
        if (random.nextInt(9) == 0) world.members().mark(members.get(size - 1), true, "长期在外地项目工作", office);
        return members;
    }

    String name() { return names.name(); }

    private static int size(int number) { return number % 23 == 7 ? 8 : number % 11 == 4 ? 7 : 3 + number % 3; }

    private LocalDate founded(Unit unit, int number) {
        var day = unit.registeredOn().plusDays(60 + number * 37L % 700);
        var latest = opened.minusDays(30 + number % 40);
        var first = unit.registeredOn();
        return day.isAfter(latest) ? (latest.isBefore(first) ? first : latest) : day;
    }

    /** The term that runs now: three years each since the founding. */
    private LocalDate term(LocalDate founded, int number) {
        var term = founded;
        while (term.plusYears(3).isBefore(opened.minusDays(number % 25))) term = term.plusYears(3);
        return term;
    }
}
