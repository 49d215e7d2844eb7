package org.gongzhi.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A problem that is to be followed up. What is known already may be said at once; the rest the owner finds out.
 *
 * @param sourceId         the record in which it was found; null when there is none
 * @param href             that record's page, an address of ours; empty when there is none
 * @param region           a code of twelve digits
 * @param organization     whom it is about; null when no organization
 * @param organizationName as it is called now; empty when no organization
 * @param problem          what is wrong
 * @param inspection       of a finding: how much was looked at; null elsewhere, or when nobody said
 * @param theme            of a finding: what it falls under
 * @param cause            why; empty while nobody knows
 * @param measure          what will be done; empty while nobody has decided
 * @param owner            the person who answers for it; null while nobody does
 * @param due              until when, at the end of the day; given together with the owner
 */
public record NewFollowUp(FollowUpSource source, @Nullable UUID sourceId, String href, String region, @Nullable UUID organization, String organizationName,
        String title, String problem, @Nullable Inspection inspection, @Nullable Theme theme, String cause, String measure, @Nullable UUID owner,
        @Nullable LocalDate due) {

    public static NewFollowUp of(FollowUpSource source, @Nullable UUID sourceId, String href, String region, String title, String problem) {
        return new NewFollowUp(source, sourceId, href, region, null, "", title, problem, null, null, "", "", null, null);
    }

    public NewFollowUp about(UUID which, String name) {
        return new NewFollowUp(source, sourceId, href, region, which, name, title, problem, inspection, theme, cause, measure, owner, due);
    }

    /** What it is a finding of. */
    public NewFollowUp foundBy(@Nullable Inspection how, @Nullable Theme about) {
        return new NewFollowUp(source, sourceId, href, region, organization, organizationName, title, problem, how, about, cause, measure, owner, due);
    }

    public NewFollowUp assigned(UUID to, LocalDate until) {
        return new NewFollowUp(source, sourceId, href, region, organization, organizationName, title, problem, inspection, theme, cause, measure, to, until);
    }

    /** Counts only together with an owner: a measure that nobody takes is none. */
    public NewFollowUp planned(String why, String what) {
        return new NewFollowUp(source, sourceId, href, region, organization, organizationName, title, problem, inspection, theme, why, what, owner, due);
    }
}
