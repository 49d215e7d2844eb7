package org.gongzhi.incubation.growth;

/** Where an organization wants to be shown. */
public enum Channel {

    ACCOUNT ("公众号"),
    SCREEN  ("大厅屏幕"),
    EVENT   ("活动现场"),
    MEDIA   ("媒体推荐");

    private final String label;

    Channel(String label) { this.label = label; }

    public String label() { return label; }
}
