package org.gongzhi.incubation.growth;

/** What a service for organizations is about. */
public enum ServiceKind {

    TRAINING ("能力培训"),
    PROJECT  ("项目辅导"),
    FINANCE  ("财务与资源"),
    BRAND    ("品牌传播"),
    LEGAL    ("登记与法务"),
    PARTY    ("党建指导");

    private final String label;

    ServiceKind(String label) { this.label = label; }

    public String label() { return label; }
}
