package org.gongzhi.register;

import java.util.List;
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

    /** Where this viewer finds its page; empty when it has none, or none that they may read: then they see its name only. */
    String href(UUID id, Viewer viewer);

    /** The names that a form offers; empty where nobody would choose from so many. */
    default List<String> choices(Viewer viewer) { return List.of(); }
}
