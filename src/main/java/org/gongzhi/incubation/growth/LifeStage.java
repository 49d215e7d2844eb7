package org.gongzhi.incubation.growth;

/** How far an organization has come. */
public enum LifeStage {

    SEED   ("筹备期"),
    START  ("初创期"),
    GROWTH ("成长期"),
    MATURE ("成熟期");

    private final String label;

    LifeStage(String label) { this.label = label; }

    public String label() { return label; }
}
