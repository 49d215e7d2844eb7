package org.gongzhi.organization.dormancy;

/** By what an organization is known as dormant. (民发〔2021〕63号) */
public enum Criterion {

    UNINSPECTED("连续两年未参加年检"),
    NEVER_ACTIVE("取得登记证书一年内未开展活动"),
    IDLE("长期未按章程开展活动"),
    UNREACHABLE("无法取得联系"),
    PARALYSED("内部治理瘫痪");

    private final String label;

    Criterion(String label) { this.label = label; }

    public String label() { return label; }
}
