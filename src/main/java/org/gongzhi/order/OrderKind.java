package org.gongzhi.order;

/** Kinds of orders with rules of their own: the small yearly commission (domain.md M98) and the free repair (M118). */
public enum OrderKind {

    ORDINARY("一般服务单"), COMMISSION("年度小额委托"), FREE_REPAIR("困难家庭免费维修");

    private final String label;

    OrderKind(String label) { this.label = label; }

    public String label() { return label; }
}
