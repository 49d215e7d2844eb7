package org.gongzhi.appraisal.mark;

import org.gongzhi.appraisal.Source;

/** As what somebody scores a subject, and which items are theirs to score. */
public enum MarkKind {

    HAND ("打分", Source.HAND, "MARK_SUBJECT"),
    PANEL("评审", Source.HAND, "MARK_SUBJECT"),
    SELF ("自评", Source.SELF, "SELF_MARK"),
    PEER ("互评", Source.PEER, "PEER_MARK");

    private final String label;
    private final Source source;
    private final String deed;

    MarkKind(String label, Source source, String deed) {
        this.label = label;
        this.source = source;
        this.deed = deed;
    }

    public String label() { return label; }

    public Source source() { return source; }

    String deed() { return deed; }
}
