package org.gongzhi.followup;

/** The responsibility chain, from the one nearest to the case up. (domain.md M21) */
public enum Duty {

    SECRETARY("党组织书记"),
    INSTRUCTOR("党建指导员"),
    LEADER("联系领导");

    private final String label;

    Duty(String label) {
        this.label = label;
    }

    public String label() { return label; }

    /** 1 for the first that a case climbs to. */
    int rung() { return ordinal() + 1; }
}
