package org.gongzhi.party.contact;

/** How a unit was visited. */
public enum Manner {

    ON_SITE("上门走访"),
    TALK("谈心谈话"),
    MEETING("参加会议"),
    PHONE("电话联系");

    private final String label;

    Manner(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
