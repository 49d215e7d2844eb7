package org.gongzhi.party.pioneer;

/** The five areas in which branches lead. (domain.md M17) */
public enum PioneerArea {

    GOVERNANCE("社会治理"),
    CHARITY("公益活动"),
    RED("红色赋能"),
    WELLBEING("乐活乐群"),
    ENTREPRENEURSHIP("敬业创业");

    private final String label;

    PioneerArea(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
