package org.gongzhi.order.match;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who knows the stars of organizations, one to five. Without such a bean stars decide nothing. */
public interface StarSource {

    /**
     * Stars in force.
     *
     * @param stars one to five
     * @param year  for the work of which they were given
     */
    record Star(int stars, int year) {}

    /** The stars in force of those among the organizations that have any; one query, however many they are. */
    Map<UUID, Star> stars(Collection<UUID> organizations);
}
