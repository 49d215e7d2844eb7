package org.gongzhi.organization.overview;

import org.gongzhi.organization.credit.CreditWatch;
import org.gongzhi.organization.dormancy.DormancyScan;
import org.gongzhi.organization.inspection.InspectionYear;
import org.gongzhi.organization.warning.WarningScan;
import org.springframework.stereotype.Service;

/**
 * Every morning before the office opens: reports of the year are opened and reminded of, late ones lead to the lists, signals are
 * raised, dormant organizations found. In this order, since each builds on the one before.
 */
@Service
public class Morning {

    private final InspectionYear inspections;
    private final CreditWatch credits;
    private final DormancyScan dormancies;
    private final WarningScan warnings;

    Morning(InspectionYear inspections, CreditWatch credits, DormancyScan dormancies, WarningScan warnings) {
        this.inspections = inspections;
        this.credits = credits;
        this.dormancies = dormancies;
        this.warnings = warnings;
    }

    /** Each step in a transaction of its own: what one finds, stays when another fails. @return how much was found */
    public int run() { return inspections.morning() + credits.morning() + dormancies.morning() + warnings.morning(); }
}
