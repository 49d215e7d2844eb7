package org.gongzhi.party.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongzhi.platform.Refused;
import org.jspecify.annotations.Nullable;

/** What a step waits for. Each guard says what is missing or when it may be taken; the first that speaks is heard. (domain.md C1; 发展党员工作细则) */
final class Guards {

    static final int ADULT = 18;
    static final int REVIEWS = 2;
    static final int INTRODUCERS = 2;
    static final int TRAINING_DAYS = 3;
    static final int TRAINING_HOURS = 24;
    static final int TALK_MONTHS = 1;
    static final int APPROVAL_MONTHS = 3;
    static final int SPECIAL_MONTHS = 6;
    static final int NOTICE_DAYS = 5;

    /** A rule on one step, on the day on which somebody wants to take it. */
    interface Guard {

        @Nullable Refused refusal(Course course, LocalDate on);
    }

    private static final Map<DevelopmentMove, List<Guard>> BEFORE = Map.of(
            DevelopmentMove.APPLY, List.of((c, on) -> early("development.age", c.born().plusYears(ADULT), on)),
            DevelopmentMove.TALK, List.of((c, on) -> early("development.talk.before", c.applied(), on)),
            DevelopmentMove.DECIDE, List.of((c, on) -> c.talked() == null ? new Refused("development.talk.missing") : early("development.talk.first", c.talked(), on)),
            DevelopmentMove.PROPOSE, List.of((c, on) -> early("development.activist.year", c.activist().plusYears(1), on),
                    (c, on) -> c.reviews() < REVIEWS ? new Refused("development.reviews", REVIEWS, c.reviews()) : null),
            DevelopmentMove.VOTE, List.of(
                    (c, on) -> c.people() < INTRODUCERS ? new Refused("development.introducers", INTRODUCERS) : null,
                    (c, on) -> c.checked() == null ? new Refused("development.check") : null,
                    (c, on) -> c.days() < TRAINING_DAYS && c.hours() < TRAINING_HOURS ? new Refused("development.training", TRAINING_DAYS, TRAINING_HOURS) : null,
                    (c, on) -> c.shownUntil() == null ? new Refused("development.notice") : early("development.notice.running", c.shownUntil().plusDays(1), on)),
            DevelopmentMove.APPROVE, List.of(
                    (c, on) -> c.spoken() == null ? new Refused("development.spoken") : null,
                    (c, on) -> late("development.approval.late", c.voted().plusMonths(c.special() ? SPECIAL_MONTHS : APPROVAL_MONTHS), on)),
            DevelopmentMove.EXTEND, List.of((c, on) -> c.extended() > 0 ? new Refused("development.extended") : null),
            DevelopmentMove.CONVERT, List.of((c, on) -> early("development.probation", c.probationUntil(), on)),
            DevelopmentMove.CONFIRM, List.of((c, on) -> late("development.confirmation.late", c.converted().plusMonths(APPROVAL_MONTHS), on)));

    private Guards() {}

    /** @throws Refused by the first guard that speaks */
    static void check(DevelopmentMove move, Course course, LocalDate on) {
        for (var guard : BEFORE.getOrDefault(move, List.of())) {
            var refusal = guard.refusal(course, on);
            if (refusal != null) throw refusal;
        }
    }

    private static @Nullable Refused early(String code, LocalDate first, LocalDate on) { return on.isBefore(first) ? new Refused(code, first.toString()).at("on") : null; }

    private static @Nullable Refused late(String code, LocalDate last, LocalDate on) { return on.isAfter(last) ? new Refused(code, last.toString()).at("on") : null; }
}
