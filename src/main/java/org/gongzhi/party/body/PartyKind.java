package org.gongzhi.party.body;

/** Kinds of Party organizations. (domain.md A2, M24) */
public enum PartyKind {

    COMMITTEE("党委"),
    GENERAL_BRANCH("党总支"),
    BRANCH("党支部"),
    JOINT("联合党支部"),
    AFFILIATED("挂靠型党支部"),
    FUNCTIONAL("功能型党支部");

    private final String label;

    PartyKind(String label) {
        this.label = label;
    }

    public String label() { return label; }

    /** A branch with a roll of its own: it begins with three full members and is in danger with fewer. */
    public boolean needsMembers() { return this == BRANCH || this == JOINT || this == AFFILIATED; }

    /** It stands above branches and covers no unit itself. */
    public boolean isAbove() { return this == COMMITTEE || this == GENERAL_BRANCH; }
}
