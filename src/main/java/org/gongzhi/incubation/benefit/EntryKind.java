package org.gongzhi.incubation.benefit;

/** What moves the account of a settlement. */
public enum EntryKind {

    RENT    ("房租"),
    UTILITY ("水电费"),
    WAIVER  ("水电减免"),
    EARN    ("服务入账"),
    OFFSET  ("服务抵房租"),
    PAYMENT ("缴费"),
    LAPSE   ("退出清零");

    private final String label;

    EntryKind(String label) { this.label = label; }

    public String label() { return label; }
}
