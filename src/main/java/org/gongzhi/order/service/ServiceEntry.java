package org.gongzhi.order.service;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service record as it reads now.
 *
 * @param history what it read before it was corrected, latest first
 */
public record ServiceEntry(UUID id, String organization, UUID organizationId, Instant startedAt, Instant endedAt, String place, List<String> staff,
        int persons, int encounters, @Nullable Integer signed, String summary, String recorder, Instant at,
        List<Photo> photos, List<Flag> flags, List<Before> history) {

    public record Photo(UUID id, String name) {

        public String href() { return "/files/" + id; }

        public String thumbnail() { return href() + "/thumbnail"; }
    }

    /** @param dismissal why it is no matter, by whom; null while it stands */
    public record Flag(UUID id, FlagKind kind, String detail, @Nullable String dismissal) {

        public boolean open() { return dismissal == null; }
    }

    public record Before(Instant startedAt, Instant endedAt, String place, int persons, int encounters, String summary, String recorder, Instant at) {}

    public List<Flag> openFlags() { return flags.stream().filter(Flag::open).toList(); }
}
