package org.gongzhi.party.coverage;

/** Which organizations of a day stand behind a number of the coverage page. */
public enum CoverageState {

    ALL("在册组织"),
    ORGANIZATION("组织覆盖"),
    NO_ORGANIZATION("未建党组织"),
    WORK("工作覆盖"),
    SOLO("单独建立"),
    JOINT("联合建立"),
    ATTACHED("挂靠"),
    ONLY_WORK("只有工作覆盖"),
    EFFECTIVE("有效覆盖"),
    FORMAL_ONLY("有组织、无活动"),
    NOTHING("没有任何覆盖");

    private final String label;

    CoverageState(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
