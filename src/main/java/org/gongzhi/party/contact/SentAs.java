package org.gongzhi.party.contact;

/** As what somebody is sent. (domain.md M25) */
public enum SentAs {

    INSTRUCTOR("党建指导员"),
    LIAISON("联络员");

    private final String label;

    SentAs(String label) {
        this.label = label;
    }

    public String label() { return label; }
}
