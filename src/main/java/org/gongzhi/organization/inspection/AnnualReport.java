package org.gongzhi.organization.inspection;

import java.math.BigDecimal;
import org.gongzhi.organization.sync.PartyEntry;

/**
 * What an organization says of a year. The Party section is a part of it that cannot be left out. (domain.md M41)
 *
 * @param orders  how many service orders it finished
 * @param account what was done, and for what the money went
 */
public record AnnualReport(int staff, int activities, int orders, BigDecimal income, BigDecimal expense, BigDecimal netAssets, int partyMembers, PartyBranch partyBranch,
        String partyWork, String account) {

    /** What counts as the year's Party form. */
    PartyEntry partyEntry() { return new PartyEntry(true, staff, partyMembers, partyBranch.mode(), partyWork); }
}
