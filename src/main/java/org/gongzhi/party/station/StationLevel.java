package org.gongzhi.party.station;

/** City, town and community: the three tiers. */
public enum StationLevel {

    CITY("市级总站"),
    TOWN("镇街站"),
    COMMUNITY("社区点");

    private final String label;

    StationLevel(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
