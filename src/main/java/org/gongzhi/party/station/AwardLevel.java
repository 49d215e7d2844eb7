package org.gongzhi.party.station;

/** Who names it. */
public enum AwardLevel {

    PROVINCE("省级"),
    CITY("市级"),
    COUNTY("县级");

    private final String label;

    AwardLevel(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
