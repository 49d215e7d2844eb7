package org.gongzhi.register;

import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.register.definition.Definition;
import org.jspecify.annotations.Nullable;

/**
 * A register as it is in force.
 *
 * @param version the version under which entries are written now
 * @param own     whether the district has changed it, or made it
 * @param waiting the newer version that came with the program and waits; null when there is none
 */
public record Register(Definition definition, int version, boolean own, @Nullable Integer waiting) {

    public String key() { return definition.key(); }

    public String href() { return definition.href(); }

    /** How far a viewer reads in it. */
    public Reach reachOf(Viewer viewer) {
        var own = viewer.reach();
        if (!definition.rights().everywhere() || own.district() == null) return own;
        return new Reach(own.district(), null);
    }
}
