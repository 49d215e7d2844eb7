package org.gongzhi.order.need;

/** How a need reached the community. */
public enum NeedSource {

    QR        ("扫码提交"),
    ON_BEHALF ("代为登记"),
    VISIT     ("入户走访"),
    HOTLINE   ("服务热线"),
    SALON     ("书记沙龙");

    private final String label;

    NeedSource(String label) { this.label = label; }

    public String label() { return label; }

    @Override public String toString() { return label; }
}
