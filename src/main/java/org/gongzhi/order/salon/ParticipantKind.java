package org.gongzhi.order.salon;

/** In which capacity somebody sits at the table. (seeds 002 §3) */
public enum ParticipantKind {

    COMMUNITY("社区"),
    ORGANIZATION("社会组织"),
    VOLUNTEER("志愿者"),
    DUAL_UNIT("双报到单位"),
    RESIDENT("居民代表"),
    DEPARTMENT("职能部门");

    private final String label;

    ParticipantKind(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
