package org.gongzhi.party.election;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.party.member.PartyPost;
import org.gongzhi.platform.Refused;
import org.jspecify.annotations.Nullable;

/** What a branch counted on the day. @param present full members who came */
public record Ballot(LocalDate on, int present, List<Votes> votes) {

    /** @param post for which they stood, as the branch agreed afterwards; null for whoever stood and got none */
    public record Votes(UUID member, @Nullable PartyPost post, int votes) {}

    /**
     * Whether it counts.
     *
     * @param entitled full members on the roll of that day; probationary ones have no vote
     * @param seats    how many were to be elected
     * @throws Refused {@code election.quorum}, {@code election.votes}, {@code election.majority}, {@code election.seats}, {@code election.secretary}
     */
    void check(ElectionRule rule, int entitled, int seats) {
        if (present > entitled) throw new Refused("election.present", entitled).at("present");
        if (!rule.isQuorate(present, entitled)) throw new Refused("election.quorum", entitled, rule.quorum(entitled), present).at("present");
        for (var one : votes) {
            if (one.votes() > present) throw new Refused("election.votes", present);
            if (one.post() != null && !rule.isElected(one.votes(), entitled, present))
                throw new Refused("election.majority", rule.basis().label(), rule.majority(entitled, present), one.votes());
        }
        var elected = votes.stream().filter(one -> one.post() != null).toList();
        if (elected.stream().filter(one -> one.post() == PartyPost.SECRETARY).count() != 1) throw new Refused("election.secretary");
        if (!rule.needsCommittee(entitled)) small(elected);
        else if (elected.size() != seats || !rule.mayHave(seats, entitled)) throw new Refused("election.seats", seats, elected.size());
    }

    /** Without a committee there is a secretary, and a deputy if one is needed. */
    private static void small(List<Votes> elected) {
        if (elected.size() > 2 || elected.stream().anyMatch(one -> one.post().needsACommittee())) throw new Refused("election.no-committee");
    }
}
