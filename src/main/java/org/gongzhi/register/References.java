package org.gongzhi.register;

import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;

/** Knows one kind of thing that fields may name. The modules above bring theirs along, each a bean; what nobody knows cannot be chosen. */
public interface References {

    /** As the type is written in a register's file: {@code organization}, {@code person}, {@code party_organization}. */
    String type();

    /** @throws Refused when more than one goes by that name */
    Optional<Reference> named(String name, Viewer viewer);

    Optional<Reference> find(UUID id);

    /** Where it has its page; empty when it has none. */
    String href(UUID id);
}
