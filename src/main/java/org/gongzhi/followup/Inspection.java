package org.gongzhi.followup;

/** How much was looked at. (domain.md M125) */
public enum Inspection {

    FULL("全面督查"), KEY("重点督查");

    private final String label;

    Inspection(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
