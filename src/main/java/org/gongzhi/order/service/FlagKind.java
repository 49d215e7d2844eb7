package org.gongzhi.order.service;

/** What can look odd about a service record. A flag accuses nobody: whoever accepts the work looks, and dismisses it with a reason. */
public enum FlagKind {

    REUSED_PHOTO ("照片重复"),
    OVERLAP      ("时间重叠"),
    OUTSIDE_DATES("不在服务期内"),
    BULK         ("集中补录");

    private final String label;

    FlagKind(String label) { this.label = label; }

    public String label() { return label; }
}
