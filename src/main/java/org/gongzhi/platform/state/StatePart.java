package org.gongzhi.platform.state;

import java.util.List;

/**
 * One section of the page of the system's state; each is a bean. It is asked whenever the page or the metrics are, so its facts
 * must be cheap: at most a few milliseconds. What it throws becomes one bad fact.
 */
public interface StatePart {

    /** The heading, such as “备份”. */
    String title();

    /** Where it stands on the page, from 0 down; those that come along use 10, 20, 30 … */
    default int rank() { return 500; }

    List<Fact> facts();
}
