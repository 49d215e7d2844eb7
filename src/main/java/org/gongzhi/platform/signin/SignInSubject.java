package org.gongzhi.platform.signin;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that people come to. Each kind is a bean of the module that holds it. */
public interface SignInSubject {

    /** @param organizer who holds it; null when nobody is named */
    record Event(String what, @Nullable String organizer) {}

    /** As in the journal, such as {@code order}. */
    String kind();

    /** What stands on the phone of whoever scanned the code. */
    Optional<Event> event(UUID id);

    /** What people are asked for. */
    default String question() { return "怎么称呼您"; }

    /** An example of it. */
    default String hint() { return "例如：三幢王阿姨"; }

    /** Somebody came. @throws org.gongzhi.platform.Refused for whoever does not belong there */
    default void came(UUID id, String name) {}
}
