package org.gongzhi.followup;

/** What an inspection asks about. (domain.md M125) */
public enum Theme {

    DEDICATION("敬业奉献"), DUTY("履职尽责"), TEAMWORK("团结协作");

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
