package org.gongzhi.party.creation;

/** What is looked at in a branch. */
public enum CheckKind {

    FOUR_BUILD("四建"),
    SIX_HAVE  ("六有场所"),
    STAR      ("双强六好");

    private final String label;

    CheckKind(String label) {
        this.label = label;
    }

    public String label() { return label; }

    /** Whether it passes only with pictures of the place. */
    public boolean needsPhotos() { return this == SIX_HAVE; }
}
