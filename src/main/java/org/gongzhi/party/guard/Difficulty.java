package org.gongzhi.party.guard;

/** The five difficulties 五难. (domain.md M37; seed 003 §2) */
public enum Difficulty {

    FORMING("组建难"),
    LASTING("巩固难"),
    EFFECT("发挥作用难"),
    DEVELOPING("党员发展难"),
    EDUCATING("教育管理难");

    private final String label;

    Difficulty(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
