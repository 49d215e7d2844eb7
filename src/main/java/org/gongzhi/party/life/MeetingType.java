package org.gongzhi.party.life;

import java.util.EnumSet;
import java.util.Set;

/** What a branch comes together for. The first seven have a frequency, see {@link LifeRules}. */
public enum MeetingType {

    ASSEMBLY    ("党员大会"),
    COMMITTEE   ("支委会"),
    GROUP       ("党小组会"),
    THEME_DAY   ("主题党日"),
    CLASS       ("党课"),
    LIFE        ("组织生活会"),
    REVIEW      ("民主评议党员"),
    TALK        ("谈心谈话"),
    STUDY       ("集中学习"),
    PRACTICE    ("实践活动");

    /** 三会一课: what a branch is asked about first. */
    public static final Set<MeetingType> THREE_AND_ONE = EnumSet.of(ASSEMBLY, COMMITTEE, GROUP, CLASS);

    private final String label;

    MeetingType(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
