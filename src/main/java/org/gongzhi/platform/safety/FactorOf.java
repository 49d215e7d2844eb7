package org.gongzhi.platform.safety;

/** Who does not get in without a second factor. */
public enum FactorOf {

    ADMINISTRATORS("系统、安全、审计管理员"), EVERYBODY("所有人");

    private final String label;

    FactorOf(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
