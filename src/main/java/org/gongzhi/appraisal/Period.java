package org.gongzhi.appraisal;

/** How often a scheme is run. */
public enum Period {
    MONTH("每月"),
    QUARTER("每季"),
    YEAR("每年"),
    ONCE("一次");

    private final String label;

    Period(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
