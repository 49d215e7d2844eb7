package org.gongzhi.order.need;

/** By when the resident would like it done. */
public enum Wanted {

    NOW     ("越快越好"),
    WEEK    ("一周以内"),
    MONTH   ("一个月以内"),
    ANYTIME ("不着急");

    private final String label;

    Wanted(String label) { this.label = label; }

    public String label() { return label; }

    @Override public String toString() { return label; }
}
