package org.gongzhi.appraisal;

/** Where the points of an item come from. */
public enum Source {
    HAND("人工打分"),
    FIGURE("取自指标"),
    SELF("自评"),
    PEER("互评"),
    PUBLIC("社会评价");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
