package org.gongzhi.register.definition;

import java.util.Set;

/**
 * The roles that read and keep a register.
 *
 * @param everywhere everybody who may read reads the whole district, not only what lies in their reach
 */
public record Rights(Set<String> read, Set<String> keep, boolean everywhere) {

    public boolean mayRead(String role) { return read.contains(role); }

    public boolean mayKeep(String role) { return keep.contains(role); }
}
