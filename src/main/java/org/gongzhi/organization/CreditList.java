package org.gongzhi.organization;

/** The list on which an organization stands: the worst of what is recorded of it. (60号令; domain.md M50) */
public enum CreditList {

    NORMAL("正常"), ABNORMAL("活动异常名录"), SERIOUS("严重违法失信名单");

    private final String label;

    CreditList(String label) { this.label = label; }

    public String label() { return label; }
}
