package org.gongzhi.party.station;

/** How good it is. */
public enum AwardGrade {

    NORMAL("合格"),
    EXCELLENT("优秀");

    private final String label;

    AwardGrade(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
