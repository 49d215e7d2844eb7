package org.gongzhi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gongzhi.demo.LifeWorld.Branch;
import org.gongzhi.party.election.Ballot;
import org.gongzhi.party.member.PartyPost;

/** Elections as terms end: twenty-one approved in the last whole year, the others before and after it, a few just under way. (domain.md R2) */
final class ElectionScene {

    private static final int LAST_YEAR = 21;
    private static final List<PartyPost> COMMITTEE = List.of(PartyPost.SECRETARY, PartyPost.ORGANIZATION, PartyPost.PUBLICITY);
    private static final int COMMITTEE_FROM = 7;

    private final LifeWorld world;
    private final List<Branch> branches;
    private final boolean full;

    ElectionScene(LifeWorld world, List<Branch> branches, boolean full) {
        this.world = world;
        this.branches = branches;
        this.full = full;
    }

    void play(int year, LocalDate today) {
        if (!full) {
            world.elections().remind(branches.get(0).id(), world.as("luoyan"));
            return;
        }
        var due = new ArrayList<>(branches.stream().filter(branch -> branch.due().isBefore(LocalDate.of(year + 1, 1, 1))).sorted(Comparator.comparing(Branch::due)).toList());
        var first = Math.max(0, due.size() - LAST_YEAR);
        for (var i = 0; i < due.size(); i++) held(due.get(i), i < first ? LocalDate.of(year - 1, 11, 4).plusDays(i % 45) : LocalDate.of(year, 2, 12).plusDays(14L * (i - first)));
        var later = branches.stream().filter(branch -> !branch.due().isBefore(LocalDate.of(year + 1, 1, 1)) && branch.due().isBefore(today)).sorted(Comparator.comparing(Branch::due)).toList();
        for (var i = 0; i + 1 < later.size(); i++) held(later.get(i), inThisYear(later.get(i).due().minusDays(12), year + 1));
        world.elections().remindDue();
        under(later, today);
    }

    /** What would be approved last year waits for the new one. */
    private static LocalDate inThisYear(LocalDate on, int year) { return on.isBefore(LocalDate.of(year, 1, 1)) ? LocalDate.of(year, 1, 5) : on; }

    /** One that is late, one that prepares. */
    private void under(List<Branch> late, LocalDate today) {
        var open = world.db().sql("select id from party_election where stage = 'DUE' and due_on > :today order by due_on limit 1").param("today", today).query(UUID.class).optional();
        open.ifPresent(id -> {
            var seats = world.db().sql("select count(*) from party_member m join party_election e on e.branch_id = m.party_organization_id where e.id = ? and m.stage = 'FULL'")
                    .param(id).query(Integer.class).single() >= COMMITTEE_FROM ? 3 : 1;
            var last = world.db().sql("select due_on from party_election where id = ?").param(id).query(LocalDate.class).single();
            world.elections().prepare(id, last, seats, world.as("luoyan"));
        });
    }

    /** The whole way, with what is needed to be earlier or later than due. */
    private void held(Branch branch, LocalDate on) {
        var office = world.as("luoyan");
        var lead = world.as("shaoping");
        var id = new UUID[1];
        var seats = world.roll(branch.id(), on).size() >= COMMITTEE_FROM ? COMMITTEE.size() : 1;
        world.on(on.minusDays(40), 9, () -> id[0] = world.elections().remind(branch.id(), office));
        world.on(on.minusDays(30), 10, () -> {
            if (on.isBefore(branch.due().minusMonths(6)) || on.isAfter(branch.due())) world.elections().permit(id[0], on, "与社会组织换届同步", lead);
            world.elections().prepare(id[0], on, seats, office);
        });
        world.on(on, 16, () -> world.elections().elect(id[0], ballot(branch, on, seats), office));
        world.on(on.plusDays(1), 9, () -> world.elections().report(id[0], "选举程序合规，当选人员得票过半。", office));
        world.on(on.plusDays(5), 9, () -> world.elections().approve(id[0], "云社综委〔" + on.getYear() + "〕" + (10 + on.getDayOfYear() % 80) + "号", lead));
    }

    private Ballot ballot(Branch branch, LocalDate on, int seats) {
        var roll = world.roll(branch.id(), on);
        var votes = new ArrayList<Ballot.Votes>();
        for (var i = 0; i < Math.min(seats + 1, roll.size()); i++) {
            var elected = i < seats;
            votes.add(new Ballot.Votes(roll.get(i), elected ? COMMITTEE.get(i) : null, elected ? roll.size() - i : 1));
        }
        return new Ballot(on, roll.size(), votes);
    }
}
