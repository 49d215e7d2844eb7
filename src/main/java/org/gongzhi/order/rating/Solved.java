package org.gongzhi.order.rating;

/** Whether the service solved the matter. Only the resident can say. */
public enum Solved {

    SOLVED ("解决了"),
    PARTLY ("部分解决"),
    NOT    ("没有解决");

    private final String label;

    Solved(String label) { this.label = label; }

    public String label() { return label; }

    @Override public String toString() { return label; }
}
