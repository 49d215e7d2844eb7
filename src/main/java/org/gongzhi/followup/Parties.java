package org.gongzhi.followup;

import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;

/** Knows organizations by their full name: the register is a floor above and brings this along. */
public interface Parties {

    record Party(UUID id, String name, String region) {}

    /** The registered organization of that name in the viewer's district. */
    Optional<Party> named(String name, Viewer viewer);
}
