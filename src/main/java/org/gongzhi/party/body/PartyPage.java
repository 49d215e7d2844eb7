package org.gongzhi.party.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * A Party organization: how it stands, its members counted, whom it covers, who answers for it, what other parts of the house add.
 *
 * @param hints what is usually otherwise: a warning, never a refusal
 */
@Template("party/body/show")
public record PartyPage(PartyOrganizationId id, Facts facts, Roll roll, List<Unit> units, List<Unit> below, List<PartySection.Part> parts, List<String> hints,
        List<Attachment> files, List<Action> actions, boolean mayKeep, boolean mayFile, boolean mayReadRoll, LocalDate today) implements Page {

    public record Facts(String number, String name, PartyKind kind, @Nullable FormingMode mode, PartyStage stage, String place, @Nullable UUID organization, @Nullable String host,
            @Nullable UUID superior, @Nullable String superiorName, String registrationSide, String competentSide, boolean relationshipTransferred, String paper,
            @Nullable LocalDate foundedOn, int termYears, @Nullable LocalDate termSince, @Nullable LocalDate dissolvedOn) {

        public @Nullable LocalDate termEnds() { return termSince == null ? null : termSince.plusYears(termYears); }
    }

    /** @param secretary masked; null when there is none */
    public record Roll(long full, long probationary, long mobile, @Nullable String secretary, long posts) {}

    public record Unit(String name, String href, String note) {}

    @Override public String self() { return "/party-organizations/" + id; }

    public String timeline() { return self() + "/timeline"; }

    public String rollHref() { return "/party-members?branch=" + id; }
}
