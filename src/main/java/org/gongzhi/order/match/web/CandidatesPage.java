package org.gongzhi.order.match.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.order.OrderHead;
import org.gongzhi.order.match.Candidate;
import org.gongzhi.order.match.DeclineReason;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Show;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * Who could carry an order out and why, who offered, who said no. Members of an organization see their own part only.
 *
 * @param candidates empty for members of an organization
 * @param offers     empty until the closing time
 * @param offered    how many offered
 * @param ours       the own score of a member's organization
 * @param reasons    the reasons that the viewer's organization can give for saying no now
 */
@Template("order/match/candidates")
public record CandidatesPage(OrderHead order, @Nullable Instant closesAt, boolean closed, List<Candidate> candidates, int offered, List<Offer> offers,
        List<Declined> declines, boolean member, @Nullable Candidate ours, @Nullable Offer ourOffer, List<DeclineReason> reasons, Doors may)
        implements Page {

    public record Offer(UUID id, String name, String plan, BigDecimal price, Instant at, @Nullable BigDecimal score) {}

    public record Declined(String name, String reason, String note, Instant at, boolean gaveUp, String consequence) {}

    /** What the viewer can do here now. */
    public record Doors(boolean offer, boolean award, boolean decline, boolean giveUp, boolean invite) {}

    @Override public String self() { return order.href() + "/candidates"; }

    /** Whoever works in the order's field or a neighbouring one, or has answered; the best thirty. */
    @JsonIgnore
    public List<Candidate> suited() {
        return candidates.stream()
                .filter(candidate -> candidate.fits() || candidate.offered() || candidate.invited() || candidate.declined() != null)
                .limit(30)
                .toList();
    }

    public String action(String noun) { return order.href() + "/" + noun; }

    @JsonIgnore
    public List<Option> offerers() {
        return offers.stream().map(offer -> new Option(offer.id().toString(), offer.name() + "（" + offer.score() + " 分，报价 " + Show.money(offer.price()) + "）")).toList();
    }

    @JsonIgnore
    public List<Option> reasonOptions() {
        return reasons.stream().map(reason -> new Option(reason.code(), reason.label() + "（" + reason.consequence() + "）")).toList();
    }
}
