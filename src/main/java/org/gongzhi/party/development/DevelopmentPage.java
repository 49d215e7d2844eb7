package org.gongzhi.party.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** One person on the way into the Party; who they are is shown only for a reason. @param members full members to choose from, masked @param mayLink whether their account may still be named */
@Template("party/development/show")
public record DevelopmentPage(Facts facts, List<Step> steps, List<Option> members, List<Timeline.Entry> entries, List<Action> actions, boolean mayLink, LocalDate today)
        implements Page {

    public record Facts(UUID id, String number, UUID branchId, String branch, @Nullable String name, LocalDate appliedOn, @Nullable LocalDate talkedOn,
            @Nullable LocalDate activistOn, String contacts, @Nullable LocalDate objectOn, String introducers, @Nullable LocalDate checkedOn, @Nullable LocalDate trainedOn,
            @Nullable Integer trainedDays, @Nullable Integer trainedHours, @Nullable LocalDate shownFrom, @Nullable LocalDate shownUntil, @Nullable LocalDate votedOn,
            @Nullable Integer entitled, @Nullable Integer present, @Nullable Integer inFavour, @Nullable LocalDate spokenOn, boolean special, @Nullable LocalDate approvedOn,
            int extendedMonths, @Nullable LocalDate probationUntil, @Nullable LocalDate convertedOn, @Nullable LocalDate fullOn, int reviews, @Nullable UUID personId, @Nullable UUID votedBy,
            @Nullable UUID convertedBy, DevelopmentStage stage) {

        /** Whether that move approves what this person entered. */
        boolean isEnteredBy(UUID person, DevelopmentMove move) {
            return move == DevelopmentMove.APPROVE && person.equals(votedBy) || move == DevelopmentMove.CONFIRM && person.equals(convertedBy);
        }
    }

    public record Step(DevelopmentMove move, LocalDate onDay, String words) {}

    /** Something the next stage waits for. @param since when it may be done; null when at any time */
    public record Wait(String what, boolean done, @Nullable LocalDate since, @Nullable LocalDate until) {}

    @Override public String self() { return "/party/developments/" + facts.id(); }

    public String who() { return facts.name() == null ? "姓名已抹去" : facts.name(); }

    /** What the next stage waits for. */
    public List<Wait> waits() {
        return switch (facts.stage()) {
            case APPLICANT -> List.of(new Wait("派人谈话", facts.talkedOn() != null, facts.appliedOn(), facts.appliedOn().plusMonths(Guards.TALK_MONTHS)));
            case ACTIVIST -> List.of(new Wait("培养考察满一年", !today.isBefore(facts.activistOn().plusYears(1)), facts.activistOn().plusYears(1), null),
                    new Wait("半年考察 " + Guards.REVIEWS + " 次（已有 " + facts.reviews() + " 次）", facts.reviews() >= Guards.REVIEWS, null, null));
            case OBJECT -> object();
            case VOTED -> List.of(new Wait("上级派人谈话", facts.spokenOn() != null, null, null),
                    new Wait("批准", false, null, facts.votedOn().plusMonths(facts.special() ? Guards.SPECIAL_MONTHS : Guards.APPROVAL_MONTHS)));
            case PROBATIONARY -> List.of(new Wait("预备期满", !today.isBefore(facts.probationUntil()), facts.probationUntil(), null));
            case CONVERTING -> List.of(new Wait("批准转正", false, null, facts.convertedOn().plusMonths(Guards.APPROVAL_MONTHS)));
            case FULL, CANCELLED, ENDED -> List.of();
        };
    }

    private List<Wait> object() {
        var waits = new ArrayList<>(List.of(new Wait("两名入党介绍人", !facts.introducers().isEmpty(), null, null), new Wait("政治审查", facts.checkedOn() != null, null, null),
                new Wait("集中培训不少于三天或者 24 学时", facts.trainedOn() != null, null, null)));
        var until = facts.shownUntil();
        waits.add(new Wait("公示不少于五个工作日", until != null && until.isBefore(today), until == null ? null : until.plusDays(1), null));
        return waits;
    }
}
