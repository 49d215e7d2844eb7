package org.gongzhi.party.body;

/** The five ways to form one 五建. (domain.md M24) */
public enum FormingMode {

    SOLO("单独组建"),
    JOINT("联合组建"),
    DISPATCHED("选派组建"),
    FALLBACK("兜底组建"),
    AT_SOURCE("源头组建");

    private final String label;

    FormingMode(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
