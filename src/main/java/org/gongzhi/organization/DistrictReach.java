package org.gongzhi.organization;

import java.util.Map;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * How far the register can be read: it is public within a district, so that a community sees who could serve it though
 * the organization has its seat across the river. Writing keeps to the viewer's own reach.
 */
public final class DistrictReach {

    private DistrictReach() {}

    /** For every read of the register: {@code :from}, {@code :to}, {@code :organization}. */
    public static Map<String, @Nullable Object> params(Viewer viewer) {
        var params = viewer.reach().params();
        params.put("from", viewer.reach().from().substring(0, 6) + "000000");
        params.put("to", viewer.reach().to().substring(0, 6) + "999999");
        return params;
    }
}
