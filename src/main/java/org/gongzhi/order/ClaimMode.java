package org.gongzhi.order;

/** How an order finds its organization: whoever claims first, or one chosen from sealed offers after a closing time. */
public enum ClaimMode {

    FIRST_COME("先到先得"), SELECTION("报名择优");

    private final String label;

    ClaimMode(String label) { this.label = label; }

    public String label() { return label; }
}
