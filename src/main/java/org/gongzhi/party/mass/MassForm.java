package org.gongzhi.party.mass;

public enum MassForm {

    UMBRELLA("区级联合组织"),
    COMMITTEE("设委员会"),
    GROUP("小组，不设委员会");

    private final String label;

    MassForm(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
