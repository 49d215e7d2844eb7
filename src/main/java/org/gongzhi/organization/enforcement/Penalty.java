package org.gongzhi.organization.enforcement;

/** What a case may end in. */
public enum Penalty {

    WARNING("警告"), FINE("罚款"), CONFISCATION("没收违法所得"), SUSPENSION("限期停止活动"), REVOCATION("撤销登记");

    private final String label;

    Penalty(String label) { this.label = label; }

    public String label() { return label; }

    boolean isMoney() { return this == FINE || this == CONFISCATION; }
}
