package org.gongzhi.party.coverage;

/** What a district aims at, in per cent, or for what is formed in numbers a year. (domain.md M4, M5, C1) */
public enum Target {

    ORGANIZATION("组织覆盖率", "%"),
    WORK("工作覆盖率", "%"),
    EFFECTIVE("有效覆盖率", "%"),
    FORMED("当年新建党组织", "个"),
    UNION("工会覆盖率", "%"),
    WOMEN("妇联覆盖率", "%"),
    YOUTH_LEAGUE("共青团覆盖率", "%");

    private final String label;
    private final String unit;

    Target(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    public String label() { return label; }

    public String unit() { return unit; }
}
