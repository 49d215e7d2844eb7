package org.gongzhi.appraisal.round;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be scored. Each kind is a bean of the module that knows it; the engine knows no more of a subject than is said here. */
public interface SubjectSource {

    /** In capitals, as {@code appraisal_scheme.subject_kind} has it: {@code ORGANIZATION}. */
    String kind();

    /** What people call it: 社会组织. */
    String label();

    /**
     * A query of all subjects of a region and period, in one go for a hundred thousand of them.
     *
     * <p>It may use {@code :low} and {@code :high} (region codes, inclusive) and {@code :first} and {@code :last} (dates, inclusive), and
     * yields {@code subject} (uuid), {@code name}, {@code region} (twelve digits), {@code organization} (uuid; whose members see it and score
     * themselves; null when it is nobody's), {@code facts} (jsonb object: what gates may ask for) and {@code exempt} (why it is not
     * scored this time; null when it is).
     */
    String subjects();

    /** What each code of its facts says, and which values it takes, for whoever writes a gate. */
    default Map<String, String> facts() { return Map.of(); }

    /** Where a subject has its page; null when it has none. */
    default @Nullable String href(UUID subject) { return null; }

    /** A query of {@code subject} and {@code person}: who answers for subjects that belong to no organization; null when nobody does. */
    default @Nullable String answering() { return null; }
}
