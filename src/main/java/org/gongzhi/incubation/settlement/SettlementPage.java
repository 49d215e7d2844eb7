package org.gongzhi.incubation.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * One settlement with what has been agreed, where it sits, and what is next.
 *
 * @param free     seats that may be chosen now; empty when nobody chooses
 * @param actions  what this viewer may do now
 * @param handover what has to be handed back; empty before the organization leaves
 */
@Template("incubation/settlement/show")
public record SettlementPage(Facts facts, List<Agreement> agreements, List<Seat> seats, List<Item> handover, List<Option> free, List<Action> actions,
        SettlementRule rule, LocalDate today) implements Page {

    public record Facts(UUID id, String number, UUID centreId, String centre, String address, UUID organizationId, String organization, SettlementStage stage,
            String purpose, int people, int seatsWanted, LocalDate wantedFrom, String applicant, UUID appliedBy, LocalDate appliedOn, @Nullable LocalDate agreedFrom,
            @Nullable LocalDate agreedTo, @Nullable LocalDate inOn, @Nullable LocalDate leavingOn, @Nullable LocalDate handoverDue,
            @Nullable LocalDate outOn, @Nullable String reason, @Nullable LocalDate againFrom) {

        public String href() { return "/incubation/settlements/" + id; }
    }

    public record Agreement(UUID id, String number, LocalDate signedOn, LocalDate fromOn, LocalDate toOn) {}

    public record Seat(UUID id, String room, String label, LocalDate fromOn, LocalDate until) {}

    public record Item(int rank, String label, @Nullable LocalDate doneOn, @Nullable String by, String note) {}

    @Override public String self() { return facts.href(); }

    public String timeline() { return self() + "/timeline"; }

    public boolean may(SettlementMove move) { return actions.stream().anyMatch(action -> action.move().equals(move.name())); }

    /** The usual length of an agreement that begins when the organization wants to come. */
    public LocalDate proposedFrom() { return facts.wantedFrom().isBefore(today) ? today : facts.wantedFrom(); }

    public LocalDate proposedTo() { return proposedFrom().plusMonths(rule.agreementMonths()).minusDays(1); }

    public @Nullable LocalDate proposedRenewal() { return facts.agreedTo() == null ? null : facts.agreedTo().plusMonths(rule.agreementMonths()); }

    /** The organization may go on paying and earning here. */
    public boolean hasLedger() { return facts.inOn() != null; }
}
