package org.gongzhi.incubation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;

/** One part of “my place”, such as the seat, the account, the scores. Each is a bean; they stand in the order of their {@code @Order}. */
public interface PlaceSection {

    /** What this part tells an organization's own people; empty when there is nothing to tell. */
    Optional<Section> of(UUID organization, Viewer viewer);

    /** @param note one sentence below the facts; @param links where there is more */
    record Section(String title, List<Fact> facts, @Nullable String note, List<Link> links) {}

    /** @param href where it opens to; null when it does not */
    record Fact(String label, String value, @Nullable String href) {

        public Fact(String label, String value) { this(label, value, null); }
    }

    record Link(String label, String href) {}
}
