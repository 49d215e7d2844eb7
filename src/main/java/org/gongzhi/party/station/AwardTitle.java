package org.gongzhi.party.station;

/** What a site is named. */
public enum AwardTitle {

    RED_STATION("红色社工站"),
    DEMONSTRATION("党建示范点");

    private final String label;

    AwardTitle(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
