package org.gongzhi.appraisal.round;

/** Makes the settled marks of what several people said, just before a round is closed: scorers, peers, the public. Each is a bean. */
public interface Settlement {

    /** Sets values or points of the round's items; what cannot be settled yet stays without. @throws org.gongzhi.platform.Refused when people must do something first */
    void settle(Round round);
}
