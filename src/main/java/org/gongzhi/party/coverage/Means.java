package org.gongzhi.party.coverage;

/** By what an organization is covered 建联挂派, and a mass organization that does Party work. (domain.md M25, C1) */
public enum Means {

    BUILD("单独建立"),
    JOIN("联合建立"),
    ATTACH("挂靠"),
    DISPATCH("选派指导员"),
    MASS("群团工作");

    private final String label;

    Means(String label) {
        this.label = label;
    }

    public String label() { return label; }

    /** Counts as covered by a Party organization 组织覆盖; the others are work coverage 工作覆盖 only. */
    public boolean isOfAPartyOrganization() { return this != DISPATCH && this != MASS; }
}
