package org.gongzhi.order.need;

import java.time.Instant;
import org.gongzhi.platform.access.Act;

/** Residents have no account: in the journal they act as 居民 and nobody knows who they are but the private link. */
public final class Residents {

    public static final String CAPACITY = "居民";

    private Residents() {}

    public static Act act(Instant at, String note) { return new Act(null, CAPACITY, at, note); }
}
