package org.gongzhi.platform.outbox;

/** By what a letter goes out. */
public enum Channel {

    MAIL("邮件"),
    WEBHOOK("推送");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
