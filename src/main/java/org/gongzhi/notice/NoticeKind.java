package org.gongzhi.notice;

/** What is made public. */
public enum NoticeKind {

    MONTH("月度积分"),
    STAR("星级评定"),
    RANK("考核排名"),
    SELECTION("评选结果"),
    GRANT("资金安排"),
    SETTLEMENT("入驻名单"),
    EXIT("退出名单"),
    OTHER("其他事项");

    private final String label;

    NoticeKind(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
