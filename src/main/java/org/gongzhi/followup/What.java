package org.gongzhi.followup;

/** What is counted of cases over some days; the SQL function {@code follow_up_is} says which cases that are. */
public enum What {

    OPENED("新立项", "这几天立项的事项。"),
    CLOSED("已销号", "这几天核查销号的事项。"),
    ESCALATED("移交处理", "这几天因整改不力移交处理的事项。"),
    OPEN("在办", "最后一天结束时还没有办结的事项。"),
    LATE("逾期未办", "最后一天结束时已过期限、责任人还没有报送佐证的事项。"),
    SILENT("未填周报", "整周都在整改、这一周没有填写周报的事项。"),
    CLIMBED("逾期上报", "这几天因逾期报到责任链条上一级的事项。"),
    DUE("应办结", "最初的期限落在这几天的事项；撤销的不算，延期的仍按最初的期限算。"),
    ON_TIME("按期办结", "应办结的事项中，在最初的期限内报送佐证并通过或等待核查的。");

    private final String label;
    private final String meaning;

    What(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() { return label; }

    public String meaning() { return meaning; }
}
