package org.gongzhi.incubation.centre;

/** What the organizations of a centre work for. (domain.md M58) */
public enum CentreCategory {

    CHARITY      ("公益慈善类"),
    CULTURE      ("文化艺术类"),
    COMMUNITY    ("社区服务类"),
    VOLUNTEERING ("志愿服务类"),
    GENERAL      ("综合类");

    private final String label;

    CentreCategory(String label) { this.label = label; }

    public String label() { return label; }
}
