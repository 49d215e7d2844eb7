package org.gongzhi.party.member;

/** How the roll came to know of somebody: never by inference. (domain.md M35, M43) */
public enum RollSource {

    BRANCH("支部登记"),
    DECLARED("本人申报"),
    TRANSFER("组织关系转入"),
    DEVELOPED("本支部发展"),
    IMPORT("名册导入");

    private final String label;

    RollSource(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
