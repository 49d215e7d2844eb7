package org.gongzhi.platform.mail;

/** When somebody wants to be told by mail. */
public enum MailMode {

    OFF("不发邮件"),
    AT_ONCE("有消息立即发"),
    DIGEST("每天早上汇总一封");

    private final String label;

    MailMode(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
