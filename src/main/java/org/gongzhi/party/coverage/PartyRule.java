package org.gongzhi.party.coverage;

/**
 * What the district has decided, as in force on a day.
 *
 * @param amberMonths   so long without anything held, and a branch is suspected to be one on paper
 * @param redMonths     so long, and it is followed up
 * @param jointUnits    so many units a joint branch usually has at most
 * @param branchSize    so many members a branch usually has at most
 * @param visitDays     after so many days an instructor goes again
 * @param rectifyDays   so many days a red branch has
 * @param attachedCount whether an attached unit counts as covered by an organization
 */
public record PartyRule(int amberMonths, int redMonths, int jointUnits, int branchSize, int visitDays, int rectifyDays, boolean attachedCount) {}
