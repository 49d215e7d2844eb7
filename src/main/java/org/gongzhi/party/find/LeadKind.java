package org.gongzhi.party.find;

/** What somebody says of their membership. (domain.md A2) */
public enum LeadKind {

    UNTRANSFERRED("组织关系没有转来"),
    UNDECLARED("没有亮明身份"),
    SEEKING("想找一个支部参加活动");

    private final String label;

    LeadKind(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
