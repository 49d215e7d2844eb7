package org.gongzhi.organization.warning;

/** What gives cause for concern. */
public enum Signal {

    REPORT_LATE("年报逾期"), COMPLAINTS("居民反映集中"), LOW_SCORE("积分偏低"), IDLE("长期没有活动"), CERTIFICATE("证书将到期"), LISTED("在信用名录"), STALE("动态数据过期"), PERSON("人工上报");

    private final String label;

    Signal(String label) { this.label = label; }

    public String label() { return label; }
}
