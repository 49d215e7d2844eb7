package org.gongzhi.party.member;

/** Posts in a branch: a committee of 3–5 from seven full members on, else a secretary and perhaps a deputy. (domain.md C1) */
public enum PartyPost {

    SECRETARY("书记"),
    DEPUTY("副书记"),
    ORGANIZATION("组织委员"),
    PUBLICITY("宣传委员"),
    DISCIPLINE("纪检委员"),
    COMMITTEE("委员");

    private final String label;

    PartyPost(String label) {
        this.label = label;
    }

    public String label() { return label; }

    /** With fewer than seven full members there is no committee. */
    public boolean needsACommittee() { return ordinal() >= ORGANIZATION.ordinal(); }
}
