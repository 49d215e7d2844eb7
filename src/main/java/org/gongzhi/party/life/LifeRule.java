package org.gongzhi.party.life;

import java.time.LocalDate;
import org.gongzhi.platform.page.Listing.Heading;
import org.jspecify.annotations.Nullable;

/**
 * How often a branch does something, from a day on until the next rule of the same type.
 *
 * @param times   in each period; 0 when nothing is asked any more
 * @param applies whom it is asked of
 * @param until   the last day it is in force; null when no later rule is known
 */
public record LifeRule(@Heading("类型") MeetingType type, @Heading("执行日期") LocalDate since, @Heading("周期") LifePeriod period, @Heading("次数") int times,
        @Heading("适用") Applies applies, @Heading("依据") String basis, @Nullable LocalDate until) {

    /** Whom a rule is about. */
    public enum Applies {

        EVERY     ("所有党支部"),
        COMMITTEE ("设支委会的党支部"),
        GROUP     ("设党小组的党支部");

        private final String label;

        Applies(String label) {
            this.label = label;
        }

        public String label() { return label; }
    }

    public String words() { return times == 0 ? "不作要求" : period.label() + " " + times + " 次"; }

    public boolean on(LocalDate day) { return !since.isAfter(day) && (until == null || !until.isBefore(day)); }
}
