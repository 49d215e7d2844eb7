package org.gongzhi.party.election;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.party.member.PartyPost;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * One election.
 *
 * @param rule the rule of its day, or of today
 * @param full full members now
 */
@Template("party/election/show")
public record ElectionPage(Facts facts, ElectionRule rule, int full, List<Candidate> candidates, List<Timeline.Entry> entries, List<Action> actions, LocalDate today)
        implements Page {

    public record Facts(UUID id, String number, UUID branchId, String branch, LocalDate dueOn, @Nullable LocalDate permittedOn, @Nullable LocalDate plannedOn,
            @Nullable Integer seats, @Nullable LocalDate heldOn, @Nullable Integer entitled, @Nullable Integer present, ElectionRule.@Nullable Basis basis,
            @Nullable LocalDate reportedOn, @Nullable LocalDate approvedOn, @Nullable UUID recordedBy, @Nullable UUID reportedBy,
            String paper, ElectionStage stage) {

        boolean isReportedBy(UUID person) { return person.equals(recordedBy) || person.equals(reportedBy); }
    }

    /** Somebody who may be, or was, voted for. @param post what they are or became */
    public record Candidate(UUID member, String name, @Nullable PartyPost post, @Nullable Integer votes, boolean elected) {}

    @Override public String self() { return "/party/elections/" + facts.id(); }

    public boolean late() { return facts.stage().isOpen() && facts.dueOn().isBefore(today); }

    public int quorum() { return rule.quorum(full); }

    public String seatsAdvice() {
        return rule.needsCommittee(full) ? "正式党员 " + full + " 人，设委员会，选 " + rule.committeeLeast() + " 到 " + rule.committeeMost() + " 人"
                : "正式党员 " + full + " 人，不满 " + rule.committeeFrom() + " 人，选书记 1 人，必要时另选副书记";
    }

    public List<Option> posts() { return Option.of(PartyPost.values(), PartyPost::name, PartyPost::label); }
}
