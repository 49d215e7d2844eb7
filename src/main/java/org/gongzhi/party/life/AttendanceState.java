package org.gongzhi.party.life;

/** Whether somebody was there. */
public enum AttendanceState {

    PRESENT("到会"),
    LEAVE("请假"),
    ABSENT("缺席");

    private final String label;

    AttendanceState(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
