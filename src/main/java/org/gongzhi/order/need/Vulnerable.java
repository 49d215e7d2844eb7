package org.gongzhi.order.need;

/** People whom the community looks after first. */
public enum Vulnerable {

    ELDER_ALONE ("独居老人"),
    ELDER_OLD   ("高龄老人"),
    DISABLED    ("残疾人"),
    CHILD       ("困境儿童"),
    HARDSHIP    ("低保或低收入家庭"),
    BEREAVED    ("失独家庭"),
    VETERAN     ("优抚对象");

    private final String label;

    Vulnerable(String label) { this.label = label; }

    public String label() { return label; }

    @Override public String toString() { return label; }
}
