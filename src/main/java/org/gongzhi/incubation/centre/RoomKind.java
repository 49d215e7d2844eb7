package org.gongzhi.incubation.centre;

/** What a room is for. Seats are settled in; what is bookable is used by the hour. */
public enum RoomKind {

    DESKS    ("开放工位区", false),
    OFFICE   ("独立办公室", false),
    MEETING  ("会议室",     true),
    ACTIVITY ("活动场地",   true);

    private final String label;
    private final boolean bookable;

    RoomKind(String label, boolean bookable) {
        this.label = label;
        this.bookable = bookable;
    }

    public String label() { return label; }

    public boolean isBookable() { return bookable; }
}
