package org.gongzhi.party.intake;

public enum IntakeKind {

    BODIES("党组织"),
    ROLL("党员名册");

    private final String label;

    IntakeKind(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
