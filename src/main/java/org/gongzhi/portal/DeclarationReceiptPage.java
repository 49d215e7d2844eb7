package org.gongzhi.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.party.find.LeadKind;
import org.gongzhi.party.find.LeadMove;
import org.gongzhi.party.find.LeadStage;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.platform.privacy.Disclosures;
import org.jspecify.annotations.Nullable;

/**
 * What whoever looks for a branch reads by their private link.
 *
 * @param branch that takes care; null before it was verified
 * @param looks  who looked at their name and telephone
 */
@Template("portal/declared")
public record DeclarationReceiptPage(String secret, String number, LocalDate saidOn, LeadKind kind, String place, String name, String phone, String words, LeadStage stage,
        @Nullable String branch, Instant consentedAt, List<Disclosures.Look> looks) implements Page {

    @Override public String self() { return DeclarationPage.HREF + "/" + secret; }

    public boolean mayConfirm() { return LeadMove.DECLARE.isOpenIn(stage); }

    public boolean mayWithdraw() { return LeadMove.WITHDRAW.isOpenIn(stage); }
}
