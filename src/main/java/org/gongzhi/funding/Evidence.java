package org.gongzhi.funding;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;

/**
 * Shows what a payment is for, on the payment's own page. A module whose subjects are paid supplies one such bean. Whoever
 * may read the payment may read its evidence: the payment page has checked that, so this asks for no further right.
 */
public interface Evidence {

    /** The kind of subject that this is about, such as {@code order}. */
    String subject();

    EvidenceView of(UUID subjectId, Viewer viewer);

    /** What these subjects are called and where they are, for lists of money; those that it does not know are left out. */
    Map<UUID, Name> names(Collection<UUID> subjectIds);

    record Name(String title, String href) {}
}
