package org.gongzhi.funding.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.funding.EvidenceView;
import org.gongzhi.funding.PaymentStage;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * One payment with everything that its approvers need to see.
 *
 * @param uses     what its line may be spent on
 * @param elsewhere money of other sources for the same subject
 * @param actions  what this viewer may do with it now
 * @param barred   why this viewer, who otherwise approves, may not approve this one
 */
@Template("funding/payment")
public record PaymentPage(Facts payment, List<String> uses, List<Approval> approvals, List<Elsewhere> elsewhere,
        @Nullable EvidenceView evidence, List<Action> actions, @Nullable String barred) implements Page {

    public record Facts(UUID id, String number, String subject, UUID subjectId, UUID payeeId, String payee, UUID lineId, String line,
            String source, BigDecimal amount, BigDecimal reserved, String purpose, @Nullable String use, String evidenceHref, int approvalsNeeded,
            PaymentStage stage, UUID requestedBy, String requester, Instant requestedAt, @Nullable Instant settledAt,
            @Nullable String voucher, @Nullable String reason) {}

    public record Approval(UUID personId, String name, String capacity, Instant at, String note) {}

    public record Elsewhere(String source, String line, BigDecimal reserved, BigDecimal paid) {}

    @Override public String self() { return "/payments/" + payment.id(); }

    public String timeline() { return self() + "/timeline"; }

    public int missing() { return payment.approvalsNeeded() - approvals.size(); }

    public List<Option> options() { return uses.stream().map(use -> new Option(use, use)).toList(); }
}
