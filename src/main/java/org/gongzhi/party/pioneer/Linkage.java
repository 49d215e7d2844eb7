package org.gongzhi.party.pioneer;

/** The five ways in which branches join. (domain.md M17) */
public enum Linkage {

    LEARN("联学"),
    HOLD("联办"),
    BUILD("联建"),
    SHARE("联享"),
    ACT("联动");

    private final String label;

    Linkage(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
