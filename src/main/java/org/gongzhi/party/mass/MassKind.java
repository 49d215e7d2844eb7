package org.gongzhi.party.mass;

/** Which mass organization; an umbrella body may also be the comprehensive Party committee itself. (domain.md M1, M5) */
public enum MassKind {

    UNION("工会"),
    WOMEN("妇联"),
    YOUTH_LEAGUE("共青团"),
    PARTY("综合党委");

    private final String label;

    MassKind(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
