package org.gongzhi.order.match;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who knows the stars of organizations, one to five. Without such a bean stars decide nothing. */
public interface StarSource {

    /** The stars in force of those among the organizations that have any. */
    Map<UUID, Integer> stars(Collection<UUID> organizations);
}
