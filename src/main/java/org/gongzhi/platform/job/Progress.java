package org.gongzhi.platform.job;

/** Told by the work how far it is. Cheap: call it for every row. */
@FunctionalInterface
public interface Progress {

    /** For whoever calls the work directly. */
    Progress UNSEEN = (done, total) -> {};

    /** @param total 0 while unknown */
    void at(long done, long total);
}
