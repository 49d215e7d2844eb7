package org.gongzhi.party.election;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.gongzhi.platform.page.Listing.Heading;

/**
 * How branches elect, in force from a day on. Older texts counted the votes of those present; since 2020 those entitled count.
 * (domain.md C1; 基层组织选举工作条例)
 *
 * @param quorumPart     of {@code quorumWhole} parts of those entitled at least so many are present
 * @param remindMonths   how long before the end of the term the superior reminds
 * @param shiftMonths    by how much it may be earlier or later, with approval
 * @param committeeFrom  from so many full members on a committee is elected
 * @param termYears      how long a term usually is
 * @param villageYears   of villages and communities
 */
public record ElectionRule(
        @NotNull @Heading("执行日期") LocalDate since,
        @NotNull @Min(1) @Max(10) @Heading("到会下限（份）") Integer quorumPart,
        @NotNull @Min(1) @Max(10) @Heading("共几份") Integer quorumWhole,
        @NotNull @Heading("当选计票") Basis basis,
        @NotNull @Min(1) @Max(24) @Heading("提前提醒（月）") Integer remindMonths,
        @NotNull @Min(0) @Max(24) @Heading("提前延期上限（月）") Integer shiftMonths,
        @NotNull @Min(3) @Max(50) @Heading("设委员会（人起）") Integer committeeFrom,
        @NotNull @Min(2) @Max(9) @Heading("委员最少") Integer committeeLeast,
        @NotNull @Min(2) @Max(9) @Heading("委员最多") Integer committeeMost,
        @NotNull @Min(1) @Max(5) @Heading("任期（年）") Integer termYears,
        @NotNull @Min(1) @Max(5) @Heading("村社区任期（年）") Integer villageYears,
        @NotBlank @Size(max = 200) @Heading("依据") String text) {

    /** Of whom more than half have to be for somebody. */
    public enum Basis {

        ENTITLED("应到会人数"),
        PRESENT("实到会人数");

        private final String label;

        Basis(String label) {
            this.label = label;
        }

        public String label() { return label; }
    }

    /** The fewest who have to be present of so many entitled: four fifths of 7 are 6. */
    public int quorum(int entitled) { return (entitled * quorumPart + quorumWhole - 1) / quorumWhole; }

    public boolean isQuorate(int present, int entitled) { return present >= quorum(entitled); }

    /** The fewest votes that elect: more than half. */
    public int majority(int entitled, int present) { return (basis == Basis.ENTITLED ? entitled : present) / 2 + 1; }

    public boolean isElected(int votes, int entitled, int present) { return votes >= majority(entitled, present); }

    public boolean needsCommittee(int full) { return full >= committeeFrom; }

    /** Whether so many may be elected in a branch of so many full members: a secretary and perhaps a deputy, or a committee. */
    public boolean mayHave(int seats, int full) {
        return needsCommittee(full) ? seats >= committeeLeast && seats <= committeeMost : seats == 1;
    }

    public LocalDate remindsOn(LocalDate due) { return due.minusMonths(remindMonths); }

    /** Whether a day that the superior allows is near enough. */
    public boolean mayShift(LocalDate due, LocalDate to) { return !to.isBefore(due.minusMonths(shiftMonths)) && !to.isAfter(due.plusMonths(shiftMonths)); }
}
